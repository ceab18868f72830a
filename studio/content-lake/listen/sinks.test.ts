import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { type EventSink, eventText, maximumBacklog } from "./event-sink.ts";
import { httpSink } from "./http-sink.ts";
import { websocketSink } from "./websocket-sink.ts";

const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
});

/** A stream over HTTP: the server's sink and the client's response, not yet read. */
async function overHttp(): Promise<{ sink: EventSink; client: IncomingMessage }> {
  const sinks: EventSink[] = [];
  const server = createServer((_, response) => sinks.push(httpSink(response)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  endings.push(
    () => server.close(),
    () => server.closeAllConnections(),
  );
  const { port } = server.address() as AddressInfo;
  const client = await new Promise<IncomingMessage>((resolve) =>
    get({ host: "127.0.0.1", port }, resolve),
  );
  client.on("error", () => {});
  const [sink] = sinks;
  if (!sink) throw new Error("No stream was opened.");
  return { sink, client };
}

/** The same over a WebSocket. */
async function overWebSocket(): Promise<{ sink: EventSink; client: WebSocket }> {
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  const joined = new Promise<EventSink>((resolve) =>
    server.once("connection", (socket) => resolve(websocketSink(socket))),
  );
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const client = new WebSocket(`ws://127.0.0.1:${port}`);
  endings.push(
    () => client.terminate(),
    () => server.close(),
  );
  await new Promise((resolve) => client.once("open", resolve));
  return { sink: await joined, client };
}

/** Sends until the sink drops its client, or twice the limit and what sockets buffer went out. */
async function flood(sink: EventSink): Promise<boolean> {
  let dropped = false;
  sink.onClose(() => {
    dropped = true;
  });
  const megabyte = "x".repeat(1024 * 1024);
  for (let sent = 0; sent < (2 * maximumBacklog) / megabyte.length + 16 && !dropped; sent++) {
    sink.send({ event: "mutation", data: megabyte });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return dropped;
}

describe("a client that does not read", () => {
  it("is dropped over HTTP", async () => {
    const { sink, client } = await overHttp();
    client.pause();
    expect(await flood(sink)).toBe(true);
  });

  it("is dropped over a WebSocket", async () => {
    const { sink, client } = await overWebSocket();
    client.pause();
    expect(await flood(sink)).toBe(true);
  });
});

describe("a client that keeps up", () => {
  it("stays, over HTTP and over a WebSocket", async () => {
    const http = await overHttp();
    http.client.resume();
    expect(await flood(http.sink)).toBe(false);
    const { sink } = await overWebSocket();
    expect(await flood(sink)).toBe(false);
  });
});

describe("the text of an event", () => {
  it("is one block of lines, whatever the data holds", () => {
    const text = eventText({
      event: "mutation",
      id: "a#b",
      data: { text: "een\ntwee\r\n\r\ndrie" },
    });
    expect(text.split("\n")).toHaveLength(5);
    expect(text).toMatch(/^event: mutation\nid: a#b\ndata: .*\n\n$/);
  });
});
