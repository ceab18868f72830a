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
  errors: FieldErrors;
}

/** Fewest characters of a password; length is what makes guessing slow. */
export const shortestPassword = 12;

/** The page where someone who is invited makes an account. Looking at it uses nothing up. */
export function invitationPage(view: InvitationView): BodyReply {
  const { code, name, email, roleTitle, errors } = view;
  const hasErrors = Object.keys(errors).length > 0;
  return page({
    status: hasErrors ? 422 : 200,
    title: "Account maken",
    hasErrors,
    body: `<p>Je krijgt een account als <strong>${escapeHtml(roleTitle)}</strong>.</p>
${errorSummaryHtml(errors)}
<form method="post" action="/login/uitnodiging/" novalidate>
<input type="hidden" name="code" value="${escapeHtml(code)}">
${fieldHtml({ name: "naam", label: "Je naam", type: "text", autocomplete: "name", value: name, hint: "Zo zien collega’s je in de redactie." }, errors)}
${fieldHtml({ name: "email", label: "Je e-mailadres", type: "email", autocomplete: "username", value: email, hint: "Hiermee log je in." }, errors)}
${fieldHtml({ name: "wachtwoord", label: "Kies een wachtwoord", type: "password", autocomplete: "new-password", hint: `Minstens ${shortestPassword} tekens. Een paar losse woorden achter elkaar werkt goed.` }, errors)}
<button>Account maken</button>
</form>`,
  });
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
