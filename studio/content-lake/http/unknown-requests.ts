import { LakeError } from "../model.ts";

/** What was asked for and does not exist. Tests demand that it stays empty under a real Studio. */
export interface UnknownRequests {
  /** `METHOD /path` of each, without the query string. */
  seen: string[];
  /** Remembers and logs a request. @returns the 404 to throw */
  record: (method: string, path: string) => LakeError;
}

/** @param log takes one line for the operator */
export function unknownRequests(log: (line: string) => void): UnknownRequests {
  const seen: string[] = [];
  return {
    seen,
    record(method, path) {
      const request = `${method} ${path}`;
      // Bounded: a scanner on the network must not fill the memory.
      if (seen.length < 1000) seen.push(request);
      log(`Unknown request: ${request.replace(/[^\x20-\x7e]/g, "?").slice(0, 200)}`);
      return new LakeError(404, `There is nothing at ${request}.`, "notFound");
    },
  };
}
