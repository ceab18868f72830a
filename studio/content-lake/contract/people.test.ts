import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { RoleName } from "../access/roles.ts";
import { accountWith, isHosted, refusalOf, withLake } from "./backend.ts";
import { plainRequest } from "./plain-request.ts";
import { zeeland } from "./regional-world.ts";

describe.skipIf(isHosted)("managing people", () => {
  const backend = withLake();
  let administrator = "";
  beforeAll(async () => {
    const { client } = backend();
    administrator = `Bearer ${client.config().token}`;
    for (const _id of ["region-zeeland", "region-groningen"])
      await client.create({ _id, _type: "region" });
  });
  const control = () =>
    `Bearer ${JSON.parse(readFileSync(join(backend().dataDir, "tokens.json"), "utf8")).control}`;
  const ask = async (
    path: string,
    body?: object,
    headers: Record<string, string> = { authorization: administrator },
  ) => {
    const options = body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers };
    const answer = await plainRequest(backend().server.url, `/v1/digiplein/${path}`, options);
    return { status: answer.status, body: JSON.parse(answer.text) };
  };
  const regional = { role: "regionalEditor", regions: ["region-zeeland"] };

  it("is for administrators and for who holds the control token", async () => {
    const editor = (await backend().clientOf("editor")).config().token;
    const build = JSON.parse(readFileSync(join(backend().dataDir, "tokens.json"), "utf8")).build;
    const id = await accountWith(backend().server, "reader");
    for (const [path, body] of [
      ["accounts", undefined],
      [`accounts/${id}`, { role: "administrator" }],
      ["setup-links", undefined],
      ["setup-links", { role: "administrator" }],
    ] as const) {
      for (const token of [editor, build, "made-up"])
        expect((await ask(path, body, { authorization: `Bearer ${token}` })).status).toBe(403);
      expect((await ask(path, body, {})).status).toBe(403);
      expect((await ask(path, body, { authorization: control() })).status).toBeLessThan(300);
      expect((await ask(path, body)).status).toBeLessThan(300);
    }
  });

  it("by cookie is only for our own pages", async () => {
    const { server } = backend();
    const manager = await accountWith(server, "administrator");
    const cookie = `digiplein_sessie=${server.sessions.start(manager).token}`;
    const invite = (headers: Record<string, string>) =>
      ask("setup-links", { role: "reader" }, { cookie, ...headers });
    expect((await invite({})).status).toBe(403);
    expect((await invite({ origin: "https://kwaad.example" })).status).toBe(403);
    expect((await invite({ origin: server.url })).status).toBe(201);
  });

  it("lists who there is, without a word about passwords", async () => {
    const { body } = await ask("accounts");
    expect(body.accounts[0]).toEqual({
      id: expect.any(String),
      email: expect.stringContaining("@"),
      name: "Test administrator",
      role: "administrator",
      regions: [],
      isDisabled: false,
      createdAt: expect.any(String),
      lastSeenAt: expect.any(String),
    });
    expect(body.roles.map(({ name }: { name: string }) => name)).toEqual([
      "administrator",
      "editor",
      "regionalEditor",
      "reader",
    ]);
    expect(JSON.stringify(body)).not.toContain("scrypt");
  });

  it("invites an editor of a region, who then works in that region only", async () => {
    const { server, clientWith } = backend();
    const { body } = await ask("setup-links", { ...regional, name: "Noor" });
    const code = new URL(body.url).searchParams.get("code") ?? "";
    const form = {
      code,
      naam: "Noor",
      email: "noor@example.org",
      wachtwoord: "zeven groene fietsen",
    };
    const made = await plainRequest(server.url, "/login/uitnodiging/", {
      method: "POST",
      headers: { origin: server.url },
      body: new URLSearchParams(form).toString(),
    });
    const token = /digiplein_sessie=([^;]+)/.exec(made.headers["set-cookie"]?.[0] ?? "")?.[1] ?? "";
    const noor = clientWith(token);
    expect(await noor.request({ url: "/users/me" })).toMatchObject(regional);
    await noor.create({ _type: "service", ...zeeland });
    expect((await refusalOf(noor.create({ _type: "service" }))).statusCode).toBe(403);
  });

  it.each([
    [{ role: "regionalEditor" }, 400, "needs regions"],
    [{ role: "regionalEditor", regions: [] }, 400, "needs regions"],
    [{ role: "regionalEditor", regions: ["region-atlantis"] }, 404, "region-atlantis"],
    [{ role: "regionalEditor", regions: ['x"] || true'] }, 400, "regions"],
    [{ role: "editor", regions: ["region-zeeland"] }, 400, "leave the regions out"],
    [{ role: "build" }, 400, "not a role for people"],
  ])("refuses the invitation %j", async (body, status, said) => {
    const answer = await ask("setup-links", body);
    expect(answer.status).toBe(status);
    expect(answer.body.message).toContain(said);
  });

  it("says when somebody was last here, also after they left", async () => {
    const { server } = backend();
    const id = await accountWith(server, "reader");
    const lastSeen = async () =>
      (await ask("accounts")).body.accounts.find((one: { id: string }) => one.id === id).lastSeenAt;
    expect(await lastSeen()).toBeNull();
    const before = new Date().toISOString();
    server.sessions.end(server.sessions.start(id).token);
    expect((await lastSeen()) >= before).toBe(true);
  });

  describe("open invitations", () => {
    const open = async (): Promise<{ id: string; email: string }[]> =>
      (await ask("setup-links")).body.invitations;
    const invite = async (email: string) => {
      const { url } = (await ask("setup-links", { ...regional, name: "Noor", email })).body;
      const found = (await open()).find((one) => one.email === email);
      return { url, found };
    };
    const withdraw = async (id = "", headers = {}) => {
      const path = `/v1/digiplein/setup-links/${id}`;
      return (await plainRequest(backend().server.url, path, { method: "DELETE", headers })).status;
    };

    it("are listed without what makes their link", async () => {
      const { url, found } = await invite("open@example.org");
      expect(found).toEqual({
        id: expect.any(String),
        ...regional,
        name: "Noor",
        email: "open@example.org",
        expiresAt: expect.any(String),
      });
      const code = new URL(url).searchParams.get("code") ?? "";
      expect(JSON.stringify(await open())).not.toContain(code);
      const guess = url.replace(code, found?.id ?? "");
      expect((await fetch(guess)).status).toBe(410);
    });

    it("are withdrawn by an administrator or the control token, and by nobody else", async () => {
      const { url, found } = await invite("weg@example.org");
      const { server } = backend();
      const editor = (await backend().clientOf("editor")).config().token;
      const build = JSON.parse(readFileSync(join(backend().dataDir, "tokens.json"), "utf8")).build;
      for (const token of [editor, build, "made-up"])
        expect(await withdraw(found?.id, { authorization: `Bearer ${token}` })).toBe(403);
      expect(await withdraw(found?.id)).toBe(403);
      const manager = await accountWith(server, "administrator");
      const cookie = `digiplein_sessie=${server.sessions.start(manager).token}`;
      expect(await withdraw(found?.id, { cookie })).toBe(403);
      expect(await withdraw(found?.id, { cookie, origin: "https://kwaad.example" })).toBe(403);
      expect((await fetch(url)).status).toBe(200);

      expect(await withdraw(found?.id, { cookie, origin: server.url })).toBe(204);
      expect((await fetch(url)).status).toBe(410);
      expect((await open()).map(({ id }) => id)).not.toContain(found?.id);
      expect(await withdraw(found?.id, { authorization: administrator })).toBe(404);
      const again = await invite("weg@example.org");
      expect(await withdraw(again.found?.id, { authorization: control() })).toBe(204);
    });

    it("are one for each address: a new link ends the one before", async () => {
      const first = await invite("twee@example.org");
      const second = await invite("twee@example.org");
      expect((await fetch(first.url)).status).toBe(410);
      expect((await fetch(second.url)).status).toBe(200);
      expect((await open()).filter(({ email }) => email === "twee@example.org")).toHaveLength(1);
    });
  });

  it("changes what someone may do at once, in sessions that are open too", async () => {
    const reader = await backend().clientOf("reader");
    const { id } = await reader.users.getById("me");
    const service = { _type: "service", ...zeeland };
    expect((await refusalOf(reader.create(service))).statusCode).toBe(403);
    expect((await ask(`accounts/${id}`, regional)).body.account).toMatchObject(regional);
    await reader.create(service);
    expect((await ask(`accounts/${id}`, { regions: ["region-groningen"] })).status).toBe(200);
    expect((await refusalOf(reader.create(service))).statusCode).toBe(403);
    // Another role takes the regions with it.
    const { account } = (await ask(`accounts/${id}`, { role: "reader" })).body;
    expect(account).toMatchObject({ role: "reader", regions: [] });
  });

  it("ends streams that are open, before they tell what is no longer theirs", async () => {
    const { client, server } = backend();
    const listening = async (role: RoleName, regions: string[] = []) => {
      const id = await accountWith(server, role, regions);
      const { token } = server.sessions.start(id);
      const path = `/v1/data/listen/production?query=${encodeURIComponent('*[_type == "service"]')}`;
      const headers = { authorization: `Bearer ${token}` };
      const { body } = await fetch(`${server.url}${path}`, { headers });
      const text = body ? new Response(body).text() : Promise.reject(new Error("No stream."));
      return { id, token, text };
    };
    const [moved, out, over, stays] = [
      await listening("regionalEditor", ["region-zeeland"]),
      await listening("editor"),
      await listening("reader"),
      await listening("reader"),
    ];
    await ask(`accounts/${moved.id}`, { regions: ["region-groningen"] });
    await ask(`accounts/${out.id}`, { isDisabled: true });
    server.sessions.end(over.token);
    await client.create({ _id: "drafts.stream", _type: "service", name: "geheim", ...zeeland });
    for (const { text } of [moved, out, over]) {
      expect(await text).toContain("welcome");
      expect(await text).not.toContain("geheim");
    }
    server.sessions.end(stays.token);
    await client.delete("drafts.stream");
    expect(await stays.text).toContain("geheim");
  });

  it("shuts somebody out, and lets them in again with what they had", async () => {
    const { server } = backend();
    const editor = await backend().clientOf("editor");
    const { id, email = "" } = await editor.request({ url: "/users/me" });
    const link = await ask("setup-links", { role: "editor", email });
    await ask(`accounts/${id}`, { isDisabled: true });
    expect((await refusalOf(editor.fetch("*"))).statusCode).toBe(401);
    expect(await server.accounts.verify(email, "een lang wachtwoord")).toBeNull();
    // Not by an old invitation, nor by a new one.
    expect((await fetch(link.body.url)).status).toBe(410);
    expect((await ask("setup-links", { role: "editor", email })).status).toBe(409);
    await ask(`accounts/${id}`, { isDisabled: false });
    expect(await server.accounts.verify(email, "een lang wachtwoord")).toMatchObject({ id });
  });

  it("always leaves an administrator", async () => {
    const managers = async (): Promise<{ id: string }[]> =>
      (await ask("accounts", undefined, { authorization: control() })).body.accounts.filter(
        (one: { role: string; isDisabled: boolean }) =>
          one.role === "administrator" && !one.isDisabled,
      );
    const [last, ...others] = await managers();
    for (const { id } of others) await ask(`accounts/${id}`, { role: "reader" });
    for (const change of [{ isDisabled: true }, { role: "editor" }]) {
      const answer = await ask(`accounts/${last?.id}`, change);
      expect(answer).toMatchObject({
        status: 409,
        body: { message: expect.stringContaining("last administrator") },
      });
    }
    expect(await managers()).toHaveLength(1);
  });

  it("answers 404 for who does not exist, and 400 for what does not change", async () => {
    expect((await ask("accounts/person-x", { role: "reader" })).status).toBe(404);
    const id = await accountWith(backend().server, "reader");
    expect((await ask(`accounts/${id}`, { password: "x" })).status).toBe(400);
  });
});
