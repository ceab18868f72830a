import { z } from "zod";
import { clearSessionCookie } from "../auth/session-cookie.ts";
import { searchOptions } from "../http/body.ts";
import { json } from "../http/reply.ts";
import { open, type Route, signedIn } from "../http/route.ts";
import { LakeError } from "../model.ts";
import type { Services } from "./services.ts";

const fetchOptions = z.object({ sid: z.string().min(1) });

/** `auth/…` as the Studio's log-in screen uses it (`loginMethod: 'cookie'`). */
export function authRoutes({ sessions }: Services): Route[] {
  return [
    open("GET", "/auth/providers", ({ base }) =>
      json({
        providers: [{ name: "digiplein", title: "E-mail en wachtwoord", url: `${base}/login/` }],
        thirdPartyLogin: false,
        sso: { saml: false },
      }),
    ),
    // The cookie was set by the log-in page, so no secret has to pass through JavaScript.
    open("GET", "/auth/fetch", (call) => {
      const { sid } = searchOptions(call, fetchOptions);
      if (sessions.useTicket(sid)) return json({ label: "cookie" });
      throw new LakeError(
        404,
        "This log-in was already used or is too old; log in again.",
        "notFound",
      );
    }),
    signedIn("GET", "/auth/id", ({ caller }) => json({ id: caller.actor.id })),
    open("POST", "/auth/logout", ({ caller }) => {
      if (caller?.account) sessions.end(caller.token);
      return json({ ok: true }, 200, { "set-cookie": clearSessionCookie });
    }),
  ];
}
