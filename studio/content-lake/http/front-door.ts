import type { IncomingMessage, ServerResponse } from "node:http";
import { serveAsset } from "../assets/serve-asset.ts";
import type { PreviewDoor } from "../preview/preview-door.ts";
import type { Services } from "../routes/services.ts";
import type { StudioFiles } from "../studio-files/studio-files.ts";
import type { ApiDoor, Arrival } from "./api-door.ts";
import { corsHeaders, preflight } from "./cors.ts";
import { noContent, type Reply, redirect } from "./reply.ts";
import { failureReply, sendReply } from "./send-reply.ts";
import type { UnknownRequests } from "./unknown-requests.ts";

/** The parts of the house behind the front door. */
export interface House {
  services: Services;
  api: ApiDoor;
  pages: ApiDoor;
  studio: StudioFiles;
  preview: PreviewDoor;
  unknown: UnknownRequests;
}

/** Answers every HTTP request: guards, then the part that its path belongs to. */
export function frontDoor(
  house: House,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { log } = house.services;
  return async (request, response) => {
    let reply: Reply;
    try {
      reply = await answer(house, request, response);
    } catch (error) {
      reply = failureReply(error, log);
    }
    try {
      await sendReply(response, reply);
    } catch (error) {
      // The head may be out already; ending the connection is the only honest sign left.
      if (!response.destroyed) log(`An answer broke off: ${String(error)}`);
      response.destroy();
    }
  };
}

async function answer(
  house: House,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Reply> {
  const { origins, assets } = house.services;
  const base = origins.baseOf(request);
  const arrival = { request, base, url: new URL(request.url ?? "/", base) };
  if (isReading(request) && isUnder(arrival.url, "/images", "/files")) {
    // Before the guard of origins: published pages of any site may show these.
    return serveAsset(assets, arrival.url, request.headers.accept ?? "");
  }
  // Also before it: a previewed page lives in an origin of its own, which is nobody's.
  if (isReading(request) && isUnder(arrival.url, "/preview")) return house.preview(arrival);
  const page = origins.foreignPage(request, base);
  if (page === undefined) return roomFor(house, arrival);
  for (const [name, value] of corsHeaders(page)) response.setHeader(name, value);
  return request.method === "OPTIONS" ? preflight(request) : roomFor(house, arrival);
}

async function roomFor(house: House, arrival: Arrival): Promise<Reply> {
  const { request, url, base } = arrival;
  if (/^\/v(\d|X)/.test(url.pathname)) return house.api(arrival);
  if (isUnder(url, "/login")) return house.pages(arrival);
  if (isReading(request)) {
    if (url.pathname === "/" || url.pathname === "/studio") return redirect("/studio/");
    if (isUnder(url, "/studio")) return house.studio(url.pathname, base);
    if (url.pathname === "/favicon.ico") return noContent();
  }
  throw house.unknown.record(request.method ?? "GET", url.pathname);
}

function isReading({ method }: IncomingMessage): boolean {
  return method === "GET" || method === "HEAD";
}

function isUnder({ pathname }: URL, ...tops: string[]): boolean {
  return tops.some((top) => pathname === top || pathname.startsWith(`${top}/`));
}
