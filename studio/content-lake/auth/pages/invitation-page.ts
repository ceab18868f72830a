import type { BodyReply } from "../../http/reply.ts";
import { errorSummaryHtml, type FieldErrors, fieldHtml } from "./form-parts.ts";
import { escapeHtml, page } from "./page.ts";

/** What the invitation page shows. */
export interface InvitationView {
  code: string;
  name: string;
  email: string;
  /** The role in Dutch, e.g. "Redacteur". */
  roleTitle: string;
  /** Whether the address has an account, which then gets another password. */
  hasAccount: boolean;
  errors: FieldErrors;
}

/** Fewest characters of a password; length is what makes guessing slow. */
export const shortestPassword = 12;

/**
 * The page where someone who is invited makes an account, or chooses another password for the one
 * they have. Looking at it uses nothing up.
 */
export function invitationPage(view: InvitationView): BodyReply {
  const { email, roleTitle, hasAccount, errors } = view;
  const hasErrors = Object.keys(errors).length > 0;
  const title = hasAccount ? "Nieuw wachtwoord kiezen" : "Account maken";
  const forWhom = hasAccount
    ? `Dit wordt je wachtwoord bij <strong>${escapeHtml(email)}</strong>. Je oude wachtwoord werkt daarna niet meer.`
    : `Je krijgt een account als <strong>${escapeHtml(roleTitle)}</strong>.`;
  return page({
    status: hasErrors ? 422 : 200,
    title,
    hasErrors,
    body: `<p>${forWhom}</p>
${errorSummaryHtml(errors)}
<form method="post" action="/login/uitnodiging/" novalidate>
${hiddenHtml("code", view.code)}
${personHtml(view)}
${fieldHtml({ name: "wachtwoord", label: "Kies een wachtwoord", type: "password", autocomplete: "new-password", hint: `Minstens ${shortestPassword} tekens. Een paar losse woorden achter elkaar werkt goed.` }, errors)}
<button>${hasAccount ? "Opslaan en inloggen" : title}</button>
</form>`,
  });
}

/** Who it is: asked of somebody new, known of somebody who has an account. */
function personHtml({ name, email, hasAccount, errors }: InvitationView): string {
  if (hasAccount) return hiddenHtml("naam", name || email) + hiddenHtml("email", email);
  return [
    fieldHtml(
      {
        name: "naam",
        label: "Je naam",
        type: "text",
        autocomplete: "name",
        value: name,
        hint: "Zo zien collega’s je in de redactie.",
      },
      errors,
    ),
    fieldHtml(
      {
        name: "email",
        label: "Je e-mailadres",
        type: "email",
        autocomplete: "username",
        value: email,
        hint: "Hiermee log je in.",
      },
      errors,
    ),
  ].join("\n");
}

function hiddenHtml(name: string, value: string): string {
  return `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;
}

/** The page for a code that was used, is too old, or never was. */
export function invitationGonePage(): BodyReply {
  return page({
    status: 410,
    title: "Deze uitnodiging werkt niet meer",
    body: `<p>Een uitnodiging werkt één keer en is 24 uur geldig.</p>
<p>Heb je al een account? Dan kun je <a href="/login/">inloggen</a>. Zo niet, vraag een beheerder om een nieuwe uitnodiging.</p>`,
  });
}
