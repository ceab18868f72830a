import type { IncomingHttpHeaders } from "node:http";

const name = "digiplein_sessie";

/** The session token that a browser sent. */
export function sessionCookie(headers: IncomingHttpHeaders): string | undefined {
  for (const pair of (headers.cookie ?? "").split(";")) {
    const [key, value] = pair.trim().split("=");
    if (key === name && value) return value;
  }
  return undefined;
}

/**
 * The `Set-Cookie` that signs a browser in.
 * @param base scheme and host of the request; over https the cookie never travels without it
 */
export function setSessionCookie(token: string, seconds: number, base: string): string {
  const secure = base.startsWith("https:") ? "; Secure" : "";
  return `${name}=${token}; HttpOnly; SameSite=Lax; Path=/; Max-Age=${seconds}${secure}`;
}

/** The `Set-Cookie` that signs a browser out. */
export const clearSessionCookie = `${name}=; HttpOnly; SameSite=Lax; Path=/; Max-Age=0`;
