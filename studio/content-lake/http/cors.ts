import type { IncomingMessage } from "node:http";
import { noContent, type Reply } from "./reply.ts";

/** Lets a page of a configured origin read our answers. @param origin checked before */
export function corsHeaders(origin: string): [string, string][] {
  return [
    ["access-control-allow-origin", origin],
    ["access-control-allow-credentials", "true"],
    ["vary", "origin"],
  ];
}

/** The answer to a browser that asks whether a page may send its request. */
export function preflight(request: IncomingMessage): Reply {
  return noContent({
    "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
    "access-control-allow-headers": request.headers["access-control-request-headers"] ?? "",
    "access-control-max-age": "3600",
  });
}
