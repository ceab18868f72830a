import type { IncomingMessage } from "node:http";
import { type Caller, hasSameRights, type Identify } from "../auth/caller.ts";
import { LakeError } from "../model.ts";
import { apiRoutes } from "../routes/all-routes.ts";
import { dataset, projectId, type Services } from "../routes/services.ts";
import { readBody } from "./body.ts";
import type { Call } from "./call.ts";
import type { Reply } from "./reply.ts";
import { findRoute, type Route } from "./route.ts";
import type { UnknownRequests } from "./unknown-requests.ts";

/** Methods that change nothing, so that a foreign page gains nothing by having them sent. */
const reading = new Set(["GET", "HEAD"]);

/** A request that passed the guard of its `Host` and `Origin`. */
export interface Arrival {
  request: IncomingMessage;
  url: URL;
  base: string;
}

/** Answers requests under `/v<version>/…`. */
export type ApiDoor = (arrival: Arrival) => Promise<Reply>;

/**
 * Opens the API: finds the endpoint of a request and who asks, and refuses what a foreign page
 * could have sent.
 */
export function apiDoor(services: Services, identify: Identify, unknown: UnknownRequests): ApiDoor {
  const routes = apiRoutes(services);
  return async (arrival) => {
    const { request, url, base } = arrival;
    const [, version = "", path = ""] = /^\/v([\dX-]+)(\/.*)$/.exec(url.pathname) ?? [];
    const method = request.method ?? "GET";
    const found = findRoute(routes, method === "HEAD" ? "GET" : method, path);
    if (!found) throw unknown.record(method, url.pathname);
    requireKnownNames(found.params);
    const caller = identify(request.headers);
    if (caller?.via === "cookie" && !reading.has(method)) {
      services.origins.requireTrustedPage(request, base);
    }
    const isUnchanged = () => hasSameRights(caller, identify(request.headers, false));
    return found.route.handle({
      ...callOf(arrival, caller, version, found.params),
      isUnchanged,
    });
  };
}

/** Opens a set of pages that take no version: the log-in pages. */
export function pageDoor(services: Services, routes: Route[], unknown: UnknownRequests): ApiDoor {
  return async (arrival) => {
    const method = arrival.request.method ?? "GET";
    const found = findRoute(routes, method === "HEAD" ? "GET" : method, arrival.url.pathname);
    if (!found) throw unknown.record(method, arrival.url.pathname);
    if (!reading.has(method)) services.origins.requireTrustedPage(arrival.request, arrival.base);
    return found.route.handle(callOf(arrival, null, "", found.params));
  };
}

function callOf(
  { request, url, base }: Arrival,
  caller: Caller | null,
  version: string,
  params: Record<string, string>,
): Call {
  return {
    method: request.method ?? "GET",
    url,
    base,
    version,
    params,
    caller,
    headers: request.headers,
    address: request.socket.remoteAddress ?? "",
    isUnchanged: () => true,
    body: (limit) => readBody(request, limit),
  };
}

function requireKnownNames(params: Record<string, string>): void {
  if ((params.dataset ?? dataset) !== dataset) {
    throw new LakeError(
      404,
      `Dataset "${params.dataset}" not found; this lake holds "${dataset}".`,
      "datasetNotFound",
    );
  }
  if ((params.project ?? projectId) !== projectId) {
    throw new LakeError(
      404,
      `Project "${params.project}" not found; this lake is "${projectId}".`,
      "projectNotFound",
    );
  }
}
