import type { IncomingMessage } from "node:http";
import { LakeError } from "../model.ts";

/** Names under which a machine reaches itself; any other name needs a configured origin. */
const ownNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Which pages may talk to the lake: its own, and those of the configured origins. */
export interface TrustedOrigins {
  /**
   * The scheme and host by which the client reached us.
   * @throws LakeError 403 for an unknown `Host`, so that a name that a stranger points at this
   * machine (DNS rebinding) opens nothing
   */
  baseOf: (request: IncomingMessage) => string;
  /**
   * The `Origin` to answer with CORS headers: a configured one that is not our own.
   * @throws LakeError 403 for a page of a foreign origin
   */
  foreignPage: (request: IncomingMessage, base: string) => string | undefined;
  /**
   * Refuses a write that a foreign page could have made a signed-in browser send.
   * @throws LakeError 403 unless the browser says that a trusted page asks
   */
  requireTrustedPage: (request: IncomingMessage, base: string) => void;
}

/** @param configured origins such as `https://redactie.example.nl`, without a path */
export function trustOrigins(configured: string[]): TrustedOrigins {
  const origins = new Set(configured.map((origin) => new URL(origin).origin));
  const byHost = new Map([...origins].map((origin) => [new URL(origin).host, origin]));
  const isTrusted = (origin: string, base: string) => origin === base || origins.has(origin);

  return {
    baseOf(request) {
      const host = request.headers.host ?? "";
      // A TLS proxy passes Host on but speaks plain HTTP to us: the configured origin knows better.
      const known = byHost.get(host);
      if (known) return known;
      if (ownNames.has(host.replace(/:\d+$/, ""))) return `http://${host}`;
      throw new LakeError(
        403,
        `The host "${host}" is not ours; open the lake by localhost, or name its origin in DIGIPLEIN_ALLOWED_ORIGINS.`,
        "forbidden",
      );
    },
    foreignPage(request, base) {
      const origin = request.headers.origin;
      if (origin === undefined || origin === base) return undefined;
      if (isTrusted(origin, base)) return origin;
      throw new LakeError(
        403,
        `Pages of "${origin}" may not use this content lake; name it in DIGIPLEIN_ALLOWED_ORIGINS if they should.`,
        "forbidden",
      );
    },
    requireTrustedPage(request, base) {
      const origin = request.headers.origin;
      if (origin !== undefined && isTrusted(origin, base)) return;
      if (origin === undefined && request.headers["sec-fetch-site"] === "same-origin") return;
      throw new LakeError(
        403,
        "A write with a session cookie must come from one of our own pages.",
        "forbidden",
      );
    },
  };
}
