import type { IncomingHttpHeaders } from "node:http";
import type { Caller } from "../auth/caller.ts";

/** One request as routes see it. */
export interface Call {
  method: string;
  url: URL;
  /** API version from the path without the `v`: a date such as `2025-02-19`, `1` or `X`. */
  version: string;
  /** Named parts of the path, decoded. */
  params: Record<string, string>;
  headers: IncomingHttpHeaders;
  /** Scheme and host the client used, e.g. `http://localhost:3900`. */
  base: string;
  /** The client's network address, for rate limits. */
  address: string;
  /** Who asks; null for a visitor without session or token. */
  caller: Caller | null;
  /** Whether the caller's rights are still what they were; for answers that last, such as streams. */
  isUnchanged: () => boolean;
  /** Reads the body. @throws LakeError 413 beyond `limit` bytes */
  body: (limit: number) => Promise<Buffer>;
}

/** A call of someone who is signed in. */
export interface SignedInCall extends Call {
  caller: Caller;
}
