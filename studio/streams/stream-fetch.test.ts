import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type WebSocket, WebSocketServer } from "ws";
import { Connection } from "./connection.ts";
import { withStreamsOverSockets } from "./stream-fetch.ts";

let server: WebSocketServer;
let connection: Connection;
let origin: string;
const eventStream = { headers: { Accept: "text/event-stream" } };
const network = vi.fn<typeof fetch>(async () => new Response("over http"));

beforeEach(async () => {
  network.mockClear();
  connection = new Connection();
  server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  for (const client of server.clients) client.terminate();
  server.close();
});

const open = (path: string, init?: RequestInit) =>
  withStreamsOverSockets(
    network,
    origin,
    connection,
  )(`${origin}${path}`, { ...eventStream, ...init });
const connected = async () => (await once(server, "connection")) as [WebSocket, IncomingMessage];

it("carries the frames of a stream, and ends with it", async () => {
  server.on("connection", (socket) => {
    socket.send("event: welcome\n\n");
    socket.send("event: mutation\n\n");
    socket.close(1000);
  });
  const response = await open("/v1/data/listen/production?query=*");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  expect(await response.text()).toBe("event: welcome\n\nevent: mutation\n\n");
  expect(network).not.toHaveBeenCalled();
});

it("asks for the same path, and says where it was", async () => {
  const arrival = connected();
  const reading = open("/v1/data/listen/production?query=*", {
    headers: { ...eventStream.headers, "Last-Event-ID": "a#b" },
  });
  const [socket, request] = await arrival;
  socket.send("x");
  await reading;
  expect(request.url).toBe("/v1/data/listen/production?query=*&lastEventId=a%23b");
});

it("goes on after the last event when the line breaks, without the reader noticing", async () => {
  const visits: string[] = [];
  server.on("connection", (socket, request) => {
    visits.push(new URL(request.url ?? "", "ws://x").searchParams.get("lastEventId") ?? "");
    if (visits.length === 1) socket.send("event: welcome\nid: r#1\n\n");
    if (visits.length === 1)
      socket.send("event: mutation\nid: r#2#a\n\n", () => socket.terminate());
    if (visits.length === 2) socket.terminate();
    if (visits.length === 3) socket.send("event: welcomeback\nid: r#2#a\n\n");
    if (visits.length === 3) socket.send(":\n\n", () => socket.close(4401));
  });
  const heard: boolean[] = [];
  connection.subscribe(() => heard.push(connection.state().isLost));
  const response = await open("/v1/data/listen/production?enableResume=true");
  const events = (await response.text()).match(/^event: \w+/gm);
  expect(events).toEqual(["event: welcome", "event: mutation", "event: welcomeback"]);
  expect(visits).toEqual(["", "r#2#a", "r#2#a"]);
  expect(heard).toEqual([true, false]);
});

it("ends with the line when it cannot go on", async () => {
  server.on("connection", (socket) => socket.send("event: welcome\n\n", () => socket.terminate()));
  const response = await open("/v1/data/listen/production");
  expect(await response.text()).toBe("event: welcome\n\n");
  expect(connection.state().isLost).toBe(true);
});

it("turns a refusal into the status it stands for", async () => {
  server.on("connection", (socket) => socket.close(4401, '{"statusCode":401}'));
  connection.report(true);
  const response = await open("/v1/data/listen/production");
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ statusCode: 401 });
  // Who refuses is there.
  expect(connection.state().isLost).toBe(false);
});

it("fails as fetch does when nobody answers", async () => {
  const nobody = "http://127.0.0.1:1";
  const reading = withStreamsOverSockets(
    network,
    nobody,
    connection,
  )(`${nobody}/v1/x`, eventStream);
  await expect(reading).rejects.toThrow(TypeError);
});

it("closes the socket when it is aborted, before and after the first frame", async () => {
  const before = new AbortController();
  const earlyArrival = connected();
  const early = open("/v1/early", { signal: before.signal });
  before.abort();
  await expect(early).rejects.toMatchObject({ name: "AbortError" });
  const [earlySocket] = await earlyArrival;
  if (earlySocket.readyState !== earlySocket.CLOSED) await once(earlySocket, "close");

  const after = new AbortController();
  const arrival = connected();
  const reading = open("/v1/late", { signal: after.signal });
  const [socket] = await arrival;
  socket.send("event: welcome\n\n");
  const response = await reading;
  const closed = once(socket, "close");
  after.abort();
  await expect(response.text()).rejects.toMatchObject({ name: "AbortError" });
  await closed;
});

it("leaves every other request to the network", async () => {
  const wrapped = withStreamsOverSockets(network, origin, connection);
  for (const [url, init] of [
    [`${origin}/v1/ping`, {}],
    [`${origin}/v1/x`, { ...eventStream, method: "POST" }],
    ["https://elsewhere.example/v1/x", eventStream],
  ] as const)
    expect(await (await wrapped(url, init)).text()).toBe("over http");
  expect(server.clients.size).toBe(0);
});
