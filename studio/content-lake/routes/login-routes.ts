import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Account } from "../auth/accounts.ts";
import { loginKeys } from "../auth/login-limit.ts";
import type { FieldErrors } from "../auth/pages/form-parts.ts";
import {
  invitationGonePage,
  invitationPage,
  shortestPassword,
} from "../auth/pages/invitation-page.ts";
import { loginPage } from "../auth/pages/login-page.ts";
import { roleNamed } from "../auth/role-names.ts";
import { setSessionCookie } from "../auth/session-cookie.ts";
import type { Call } from "../http/call.ts";
import { type Reply, redirect } from "../http/reply.ts";
import { open, type Route } from "../http/route.ts";
import type { Services } from "./services.ts";

const styles = readFileSync(new URL("../auth/pages/login.css", import.meta.url), "utf8");

const loginForm = z.object({
  email: z.string().trim().min(1, "Vul je e-mailadres in.").max(200),
  wachtwoord: z.string().min(1, "Vul je wachtwoord in.").max(200),
});

const invitationForm = z
  .object({
    naam: z.string().trim().min(1, "Vul je naam in.").max(100, "Je naam is te lang."),
    email: z
      .string()
      .trim()
      .pipe(z.email("Vul een e-mailadres in, zoals naam@gemeente.nl."))
      .pipe(z.string().max(200, "Dit e-mailadres is te lang.")),
    wachtwoord: z
      .string()
      .min(shortestPassword, `Kies een wachtwoord van minstens ${shortestPassword} tekens.`)
      .max(200, "Dit wachtwoord is te lang."),
  })
  .refine((form) => form.wachtwoord.toLowerCase() !== form.email.toLowerCase(), {
    path: ["wachtwoord"],
    message: "Kies een wachtwoord dat niet je e-mailadres is.",
  });

/** The pages by which people come in: logging in, and making an account by an invitation. */
export function loginRoutes(services: Services): Route[] {
  const { accounts, setupLinks } = services;
  return [
    open("GET", "/login/stijl.css", () => ({
      kind: "body",
      status: 200,
      headers: { "content-type": "text/css; charset=utf-8", "cache-control": "no-cache" },
      body: styles,
    })),
    open("GET", "/login", (call) =>
      loginPage({
        email: "",
        returnTo: ownAddress(call.url.searchParams.get("origin"), call.base),
        errors: {},
      }),
    ),
    open("POST", "/login", (call) => login(services, call)),
    open("GET", "/login/uitnodiging", (call) => {
      const code = call.url.searchParams.get("code") ?? "";
      const invitation = setupLinks.find(code);
      const role = invitation && roleNamed(invitation.role);
      if (!role) return invitationGonePage();
      const hasAccount = accounts.isTaken(invitation.email);
      return invitationPage({ ...invitation, code, roleTitle: role.title, hasAccount, errors: {} });
    }),
    open("POST", "/login/uitnodiging", (call) => acceptInvitation(services, call)),
  ];
}

async function login(services: Services, call: Call): Promise<Reply> {
  const form = await readForm(call);
  const returnTo = ownAddress(form.terug ?? null, call.base);
  const view = { email: form.email ?? "", returnTo };
  const parsed = loginForm.safeParse(form);
  if (!parsed.success) return loginPage({ ...view, errors: errorsOf(parsed.error), status: 422 });

  const { email, wachtwoord } = parsed.data;
  const forwarded = call.headers["x-forwarded-for"];
  const keys = loginKeys(email, call.address, forwarded?.toString());
  const wait = services.loginLimit.waitFor(keys);
  if (wait > 0) {
    const minutes = Math.ceil(wait / 60_000);
    const text = `Er is te vaak een verkeerd wachtwoord ingevuld. Probeer het over ${minutes} ${minutes === 1 ? "minuut" : "minuten"} opnieuw.`;
    return loginPage({ ...view, errors: { "": text }, status: 429 });
  }
  const account = await services.accounts.verify(email, wachtwoord);
  if (!account) {
    services.loginLimit.failed(keys);
    const text = "Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze allebei.";
    return loginPage({ ...view, errors: { email: text }, status: 422 });
  }
  services.loginLimit.succeeded(keys);
  return welcome(services, account, returnTo, call.base);
}

async function acceptInvitation(services: Services, call: Call): Promise<Reply> {
  const { accounts, sessions, setupLinks } = services;
  const form = await readForm(call);
  const code = form.code ?? "";
  const invitation = setupLinks.find(code);
  const role = invitation && roleNamed(invitation.role);
  if (!role) return invitationGonePage();

  const again = (errors: FieldErrors) =>
    invitationPage({
      code,
      name: form.naam ?? "",
      email: form.email ?? "",
      roleTitle: role.title,
      hasAccount: accounts.isTaken(invitation.email),
      errors,
    });
  const taken = "Er is al een account met dit e-mailadres. Kies een ander adres, of log in.";
  const parsed = invitationForm.safeParse(form);
  if (!parsed.success) return again(errorsOf(parsed.error));
  const { naam: name, email, wachtwoord: password } = parsed.data;
  // An invitation to someone who has an account is how a forgotten password is replaced.
  const isOwn = email.toLowerCase() === invitation.email.toLowerCase();
  if (accounts.isTaken(email) && !isOwn) return again({ email: taken });
  if (accounts.isDisabled(email) || !setupLinks.use(code)) return invitationGonePage();
  const account = accounts.isTaken(email)
    ? await accounts.changePassword(email, password)
    : await accounts.create({
        name,
        email,
        password,
        role: role.name,
        regions: invitation.regions,
      });
  // Two people took the same address in the same second.
  if (!account) return again({ email: taken });
  sessions.endAllOf(account.id);
  return welcome(services, account, `${call.base}/studio/`, call.base);
}

function welcome(services: Services, account: Account, returnTo: string, base: string): Reply {
  const { token, seconds } = services.sessions.start(account.id);
  return redirect(`${returnTo}#sid=${services.sessions.newTicket()}`, {
    "set-cookie": setSessionCookie(token, seconds, base),
    "cache-control": "no-store",
  });
}

/** Where to send someone after logging in: an address of ours, never one that a link made up. */
function ownAddress(wanted: string | null, base: string): string {
  const url = URL.parse(wanted ?? "/studio/", base);
  if (!url || url.origin !== base) return `${base}/studio/`;
  return `${url.origin}${url.pathname}${url.search}`;
}

async function readForm(call: Call): Promise<Record<string, string>> {
  const body = await call.body(16 * 1024);
  return Object.fromEntries(new URLSearchParams(body.toString("utf8")));
}

/** The first message of each field. */
function errorsOf(error: z.ZodError): FieldErrors {
  const errors: FieldErrors = {};
  for (const { path, message } of error.issues) errors[String(path[0] ?? "")] ??= message;
  return errors;
}
