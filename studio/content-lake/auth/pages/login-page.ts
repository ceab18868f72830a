import type { BodyReply } from "../../http/reply.ts";
import { errorSummaryHtml, type FieldErrors, fieldHtml } from "./form-parts.ts";
import { escapeHtml, page } from "./page.ts";

/** What the log-in page shows. */
export interface LoginView {
  email: string;
  /** Where to go after logging in: an address of ours. */
  returnTo: string;
  errors: FieldErrors;
  status?: number;
}

/** The page where editors log in. */
export function loginPage({ email, returnTo, errors, status = 200 }: LoginView): BodyReply {
  return page({
    status,
    title: "Inloggen",
    hasErrors: Object.keys(errors).length > 0,
    body: `${errorSummaryHtml(errors)}
<form method="post" action="/login/" novalidate>
<input type="hidden" name="terug" value="${escapeHtml(returnTo)}">
${fieldHtml({ name: "email", label: "E-mailadres", type: "email", autocomplete: "username", value: email }, errors)}
${fieldHtml({ name: "wachtwoord", label: "Wachtwoord", type: "password", autocomplete: "current-password" }, errors)}
<button>Inloggen</button>
</form>
<p class="uitleg">Nog geen account, of je wachtwoord vergeten? Vraag een beheerder om een uitnodiging.</p>`,
  });
}
