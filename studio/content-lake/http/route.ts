import { LakeError } from "../model.ts";
import type { Call, SignedInCall } from "./call.ts";
import type { Reply } from "./reply.ts";

/** One endpoint: a method, a path pattern such as `/data/query/:dataset`, and what it does. */
export interface Route {
  method: string;
  segments: string[];
  handle: (call: Call) => Promise<Reply> | Reply;
}

/** An endpoint that anyone may call. @param path pattern without the `/v…` version */
export function open(method: string, path: string, handle: Route["handle"]): Route {
  return { method, segments: segmentsOf(path), handle };
}

/** An endpoint for people and robots that are signed in; others get Sanity's 401. */
export function signedIn(
  method: string,
  path: string,
  handle: (call: SignedInCall) => Promise<Reply> | Reply,
): Route {
  return open(method, path, (call) => {
    if (!call.caller) throw new SessionNotFound();
    return handle({ ...call, caller: call.caller });
  });
}

/** The refusal that makes the Studio show its log-in screen, known by its `errorCode`. */
class SessionNotFound extends LakeError {
  override readonly body = {
    statusCode: 401,
    error: "Unauthorized",
    message: "Session not found",
    errorCode: "SIO-401-ANF",
  };

  constructor() {
    super(401, "Session not found", "unauthorized");
  }
}

/** Finds the endpoint for a path. @returns the route with the decoded parts of its path, or null */
export function findRoute(
  routes: Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | null {
  const segments = segmentsOf(path);
  for (const route of routes) {
    if (route.method !== method || route.segments.length !== segments.length) continue;
    const params = matchSegments(route.segments, segments);
    if (params) return { route, params };
  }
  return null;
}

function segmentsOf(path: string): string[] {
  return path.split("/").filter(Boolean);
}

function matchSegments(pattern: string[], segments: string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? "";
    if (part.startsWith(":")) params[part.slice(1)] = decoded(segment);
    else if (part !== segment) return null;
  }
  return params;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new LakeError(400, `The path part "${segment}" is not URL-encoded.`, "httpBadRequest");
  }
}
