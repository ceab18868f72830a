import type { IncomingHttpHeaders } from "node:http";
import { grantsOf } from "../access/roles.ts";
import type { Actor } from "../model.ts";
import type { Account, Accounts } from "./accounts.ts";
import type { RobotName } from "./robots.ts";
import { type Role, roleNamed } from "./role-names.ts";
import { sessionCookie } from "./session-cookie.ts";
import type { Sessions } from "./sessions.ts";

/** Who asks, and how that was shown. */
export interface Caller {
  actor: Actor;
  name: string;
  email: string;
  role: Role;
  /** null for a robot */
  account: Account | null;
  /** A browser sends its cookie by itself, also for a foreign page; a bearer token it does not. */
  via: "cookie" | "bearer";
  /** The secret of the session, to end it by; a robot's token for a robot. */
  token: string;
}

/** Who asks by these headers, or null. @param isUse false to look without prolonging the session */
export type Identify = (headers: IncomingHttpHeaders, isUse?: boolean) => Caller | null;

/**
 * Finds out who asks, by session cookie or bearer token.
 * A robot has only a token; a person's session works as either.
 */
export function callerIdentifier(
  accounts: Accounts,
  sessions: Sessions,
  robotOf: (token: string) => RobotName | null,
): Identify {
  const person = (token: string, via: Caller["via"], isUse: boolean): Caller | null => {
    const account = accounts.byId(sessions.accountOf(token, isUse) ?? "");
    const role = account && roleNamed(account.role);
    if (!account || !role || account.isDisabled) return null;
    const { id, name, email } = account;
    const grants = grantsOf(role.name, account.regions);
    return { actor: { id, grants }, name, email, role, account, via, token };
  };
  const robot = (token: string): Caller | null => {
    const name = robotOf(token);
    const role = name && roleNamed(name);
    if (!role) return null;
    const actor = { id: `robot-${name}`, grants: grantsOf(role.name) };
    return { actor, name: role.title, email: "", role, account: null, via: "bearer", token };
  };

  return (headers, isUse = true) => {
    const bearer = bearerToken(headers);
    if (bearer !== undefined) return robot(bearer) ?? person(bearer, "bearer", isUse);
    const cookie = sessionCookie(headers);
    return cookie === undefined ? null : person(cookie, "cookie", isUse);
  };
}

/** The token of an `Authorization: Bearer …` header. */
export function bearerToken(headers: IncomingHttpHeaders): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? "")?.[1];
}

/** Whether two answers to who asks are the same person with the same rights. */
export function hasSameRights(one: Caller | null, other: Caller | null): boolean {
  return JSON.stringify(one?.actor) === JSON.stringify(other?.actor);
}
