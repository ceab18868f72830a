import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { accountWith, isHosted, withLake } from "./backend.ts";
import { plainRequest } from "./plain-request.ts";

const mutation = JSON.stringify({ mutations: [{ create: { _type: "page" } }] });

describe.skipIf(isHosted)("the doors of the lake", () => {
  const backend = withLake();
  let cookie = "";
  beforeAll(async () => {
    const { server } = backend();
    cookie = `digiplein_sessie=${server.sessions.start(await accountWith(server, "editor")).token}`;
  });
  const ask = (path: string, headers: Record<string, string> = {}) =>
    plainRequest(backend().server.url, path, { headers });
  const write = (headers: Record<string, string>) =>
    plainRequest(backend().server.url, "/v1/data/mutate/production", {
      method: "POST",
      headers,
      body: mutation,
    });

  it("stay closed for pages of a foreign origin, also on the port next door", async () => {
    for (const origin of ["https://kwaad.example", "http://127.0.0.1:1", "null"]) {
      const answer = await ask("/v1/users/me", { cookie, origin });
      expect(answer.status).toBe(403);
      expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
    }
  });

  it("open for our own pages and for programs without an origin", async () => {
    const { url } = backend().server;
    expect((await ask("/v1/users/me", { cookie, origin: url })).status).toBe(200);
    expect((await ask("/v1/users/me", { cookie })).status).toBe(200);
  });

  it("stay closed for a name that a stranger points at this machine", async () => {
    for (const path of ["/v1/ping", "/login/", "/studio/", "/images/lake/production/x.png"]) {
      expect((await ask(path, { host: "kwaad.example" })).status).toBe(403);
    }
    expect((await ask("/v1/ping", { host: "localhost:3900" })).status).toBe(200);
  });

  it("take a write by cookie only from our own pages", async () => {
    const { url } = backend().server;
    expect((await write({ cookie })).status).toBe(403);
    expect((await write({ cookie, "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await write({ cookie, "sec-fetch-site": "same-site" })).status).toBe(403);
    expect((await write({ cookie, "sec-fetch-site": "same-origin" })).status).toBe(200);
    expect((await write({ cookie, origin: url })).status).toBe(200);
  });

  it("record and refuse what does not exist", async () => {
    const { server } = backend();
    const before = server.unknownRequests.length;
    expect((await ask("/v1/no/such/thing?secret=1")).status).toBe(404);
    expect((await ask("/wp-admin/setup.php")).status).toBe(404);
    expect(server.unknownRequests.slice(before)).toEqual([
      "GET /v1/no/such/thing",
      "GET /wp-admin/setup.php",
    ]);
  });

  it("let nobody climb out of the assets or the Studio", async () => {
    for (const path of ["/images/../content.sqlite", "/images/%2e%2e/%2e%2e/tokens.json"]) {
      expect((await ask(path)).status).toBe(404);
    }
    for (const path of ["/studio/../../tokens.json", "/studio/%2e%2e/%2e%2e/tokens.json"]) {
      expect((await ask(path)).text).not.toContain("publisher");
    }
  });

  it("refuse a body that is too large or no JSON, and stay open", async () => {
    const { client } = backend();
    const headers = { authorization: `Bearer ${client.config().token}` };
    const path = "/v1/data/mutate/production";
    const post = (body: string) =>
      plainRequest(backend().server.url, path, { method: "POST", headers, body });
    expect((await post("x".repeat(17 * 1024 * 1024))).status).toBe(413);
    expect((await post("geen json")).status).toBe(400);
    expect((await post('{"mutations":{}}')).text).toContain("mutations");
    expect((await post(mutation)).status).toBe(200);
  });

  it("tell how the lake is doing", async () => {
    const health = JSON.parse((await ask("/v1/digiplein/health")).text);
    expect(health).toEqual({
      ok: true,
      documents: expect.any(Number),
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
  });
});

describe.skipIf(isHosted)("a page of a configured origin", () => {
  const page = "https://www.example.nl";
  const backend = withLake({ allowedOrigins: [page] });

  it("may ask first and then read, with CORS headers for it alone", async () => {
    const { url } = backend().server;
    const asked = await plainRequest(url, "/v1/data/query/production", {
      method: "OPTIONS",
      headers: { origin: page, "access-control-request-headers": "content-type" },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers["access-control-allow-headers"]).toBe("content-type");
    const read = await plainRequest(url, "/v1/ping", { headers: { origin: page } });
    expect(read.headers["access-control-allow-origin"]).toBe(page);
    const own = await plainRequest(url, "/v1/ping", { headers: { origin: url } });
    expect(own.headers).not.toHaveProperty("access-control-allow-origin");
  });
});

describe.skipIf(isHosted)("event streams over WebSockets", () => {
  const backend = withLake();
  const open: WebSocket[] = [];
  afterAll(() => {
    for (const socket of open) socket.terminate();
  });

  /** Opens a WebSocket as a page would; collects its messages and how it ended. */
  function connect(path: string, headers: Record<string, string>) {
    const url = `${backend().server.url.replace("http", "ws")}${path}`;
    const socket = new WebSocket(url, { headers });
    open.push(socket);
    const messages: string[] = [];
    let arrived = () => {};
    socket.on("message", (data) => {
      messages.push(String(data));
      arrived();
    });
    const ended = new Promise<{ code: number; reason: string }>((resolve) => {
      socket.on("close", (code, reason) => resolve({ code, reason: String(reason) }));
      socket.on("unexpected-response", (_, response) => {
        resolve({ code: response.statusCode ?? 0, reason: "" });
        socket.terminate();
      });
      socket.on("error", () => {});
    });
    const text = async (part: string) => {
      while (!messages.join("").includes(part)) {
        await new Promise<void>((resolve) => {
          arrived = resolve;
        });
      }
      return messages.join("");
    };
    return { text, ended, socket };
  }

  const session = async () => {
    const { server } = backend();
    return `digiplein_sessie=${server.sessions.start(await accountWith(server, "editor")).token}`;
  };
  const listenPath = `/v2025-02-19/data/listen/production?query=${encodeURIComponent('*[_type=="page"]')}`;

  it("carry the same text as over HTTP", async () => {
    const headers = { cookie: await session(), origin: backend().server.url };
    const { text } = connect(listenPath, headers);
    expect(await text("welcome")).toMatch(
      /^event: welcome\nid: \S+\ndata: \{"listenerName":"[^"]+"\}\n\n$/,
    );
    const { _id } = await backend().client.create({ _type: "page" });
    const heard = await text("event: mutation");
    expect(heard).toContain(`"documentId":"${_id}"`);
    expect(heard.endsWith("\n\n")).toBe(true);
  });

  it("tell a client that comes back to fetch anew, as what it missed is not kept", async () => {
    const headers = { cookie: await session(), origin: backend().server.url };
    const { text } = connect(`${listenPath}&enableResume=true&lastEventId=a%23b`, headers);
    expect(await text("\n\n")).toMatch(/^event: reset\nid: \S+\n/);
  });

  it("close with the status of a refusal", async () => {
    const origin = backend().server.url;
    const stranger = await connect(listenPath, { origin }).ended;
    expect(stranger.code).toBe(4401);
    expect(JSON.parse(stranger.reason)).toEqual({ statusCode: 401, message: "Session not found" });
    const cookie = await session();
    const broken = connect("/v1/data/listen/production?query=*[", { cookie, origin });
    expect((await broken.ended).code).toBe(4400);
    const nothing = connect("/v1/data/nothing/production", { cookie, origin });
    expect((await nothing.ended).code).toBe(4404);
    const noStream = connect("/v1/users/me", { cookie, origin });
    expect((await noStream.ended).code).toBe(4400);
  });

  it("do not open for a page of a foreign origin, nor for a cookie without one", async () => {
    const cookie = await session();
    const foreign = connect(listenPath, { cookie, origin: "https://kwaad.example" });
    expect((await foreign.ended).code).toBe(403);
    expect((await connect(listenPath, { cookie }).ended).code).toBe(403);
  });

  it("let twelve streams and a write go on at once", async () => {
    const headers = { cookie: await session(), origin: backend().server.url };
    const streams = Array.from({ length: 12 }, () => connect(listenPath, headers));
    await Promise.all(streams.map(({ text }) => text("welcome")));
    await backend().client.create({ _type: "page", title: "voor iedereen" });
    const heard = await Promise.all(streams.map(({ text }) => text("voor iedereen")));
    expect(heard).toHaveLength(12);
  });
});

describe.skipIf(isHosted)("presence", () => {
  const backend = withLake();

  it("tells editors of each other, and when one leaves", async () => {
    const { server } = backend();
    const join = async () => {
      const account = await accountWith(server, "editor");
      const cookie = `digiplein_sessie=${server.sessions.start(account).token}`;
      const url = `${server.url.replace("http", "ws")}/v1/socket/production`;
      const socket = new WebSocket(url, { headers: { cookie, origin: server.url } });
      const heard: Record<string, unknown>[] = [];
      socket.on("message", (data) => heard.push(JSON.parse(String(data))));
      await new Promise((resolve) => socket.once("open", resolve));
      const say = (id: string, method: string, params: object = {}) =>
        socket.send(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
      return { account, socket, heard, say };
    };
    const [one, two] = [await join(), await join()];
    one.say("1", "presence_subscribe");
    await expect.poll(() => one.heard).toMatchObject([{ id: "1", result: expect.any(String) }]);
    const locations = [{ documentId: "page", path: ["title"] }];
    two.say("2", "presence_announce", { data: { sessionId: "s2", locations } });
    await expect
      .poll(() => one.heard[1]?.params)
      .toMatchObject({
        subscription: one.heard[0]?.result,
        result: { type: "state", i: two.account, m: { sessionId: "s2", locations } },
      });
    two.socket.close();
    await expect
      .poll(() => one.heard[2]?.params)
      .toMatchObject({
        result: { type: "disconnect", i: two.account, m: { session: "s2" } },
      });
    one.socket.close();
  });

  it("ends when somebody is shut out", async () => {
    const { server } = backend();
    const account = await accountWith(server, "editor");
    const cookie = `digiplein_sessie=${server.sessions.start(account).token}`;
    const url = `${server.url.replace("http", "ws")}/v1/socket/production`;
    const socket = new WebSocket(url, { headers: { cookie, origin: server.url } });
    await new Promise((resolve) => socket.once("open", resolve));
    server.accounts.change(account, { isDisabled: true });
    socket.send(JSON.stringify({ jsonrpc: "2.0", id: "1", method: "presence_subscribe" }));
    expect(await new Promise((resolve) => socket.once("close", resolve))).toBe(4001);
  });

  it("is for who is signed in", async () => {
    const url = `${backend().server.url.replace("http", "ws")}/v1/socket/production`;
    const socket = new WebSocket(url, { headers: { origin: backend().server.url } });
    const code = await new Promise((resolve) => socket.once("close", resolve));
    expect(code).toBe(4001);
  });
});
