/**
 * The preview as a process of its own, so that rendering never holds up the content lake. It is
 * started at the first look and ends by itself: after a while without a request, and on a new day,
 * because pages speak of the day on which they were loaded.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dayInAmsterdam } from "@digiplein/content-schema/time";
import { createAnswer } from "./answer.ts";
import { createBundles } from "./bundles.ts";
import { readPreviewSettings } from "./settings.ts";

/** How often we look whether it is time to end, in milliseconds. */
const LOOK = 1000;

const settings = readPreviewSettings(process.env);
const ending = new AbortController();
const answer = createAnswer(settings, createBundles(process.env, ending.signal), console.error);
const startDay = dayInAmsterdam(new Date());
let lastUse = performance.now();
let running = 0;

const server = createServer((request, response) => {
  running += 1;
  respond(request, response)
    .catch(() => response.destroy())
    .finally(() => {
      running -= 1;
      lastUse = performance.now();
    });
});

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = new Headers();
  for (const name of ["authorization", "x-preview-key"]) {
    const value = request.headers[name];
    if (typeof value === "string") headers.set(name, value);
  }
  // The host is never looked at: links of a page start at its root.
  const answered = await answer(new Request(`http://preview${request.url}`, { headers }));
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  response.end(Buffer.from(await answered.arrayBuffer()));
}

function end(): void {
  ending.abort();
  process.exit(0);
}

server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  console.log(JSON.stringify({ ready: true, port }));
});
setInterval(() => {
  const isIdle = running === 0 && performance.now() - lastUse > settings.idle;
  if (isIdle || dayInAmsterdam(new Date()) !== startDay) end();
}, LOOK);
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, end);
