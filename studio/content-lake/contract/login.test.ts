import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeEach, describe, expect, it } from "vitest";
import { isHosted, withLake } from "./backend.ts";
import { plainRequest } from "./plain-request.ts";

const password = "zeven groene fietsen";

describe.skipIf(isHosted)("coming in", () => {
  const backend = withLake();
  const get = (path: string, headers: Record<string, string> = {}) =>
    plainRequest(backend().server.url, path, { headers });
  const post = (path: string, form: Record<string, string>, headers = {}) =>
    plainRequest(backend().server.url, path, {
      method: "POST",
      headers: { origin: backend().server.url, ...headers },
      body: new URLSearchParams(form).toString(),
    });
  const invite = (role = "editor") =>
    backend().server.setupLinks.create({ role, name: "Noor", email: "" });
  const codeOf = (path: string) => new URL(path, "http://x").searchParams.get("code") ?? "";

  describe("by an invitation", () => {
    let code = "";
    beforeEach(() => {
      code = codeOf(invite().path);
    });
    const fill = (extra: Record<string, string>) =>
      post("/login/uitnodiging/", {
        code,
        naam: "Noor de Vries",
        email: `noor-${code.slice(0, 8)}@example.org`,
        wachtwoord: password,
        ...extra,
      });

    it("makes an account, signs in and leads to the Studio", async () => {
      const page = await get(`/login/uitnodiging/?code=${code}`);
      expect(page.status).toBe(200);
      expect(page.text).toContain("Redacteur");
      expect(page.text).toContain('value="Noor"');
      const made = await fill({});
      expect(made.status).toBe(303);
      expect(made.headers.location).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/studio\/#sid=/);
      const cookie = made.headers["set-cookie"]?.[0] ?? "";
      expect(cookie).toMatch(/; HttpOnly; SameSite=Lax; Path=\//);
      const me = await get("/v1/users/me", { cookie: cookie.split(";")[0] ?? "" });
      expect(JSON.parse(me.text)).toMatchObject({ name: "Noor de Vries", role: "editor" });
    });

    it("works once", async () => {
      expect((await fill({})).status).toBe(303);
      expect((await fill({ email: "ander@example.org" })).status).toBe(410);
      expect((await get(`/login/uitnodiging/?code=${code}`)).status).toBe(410);
    });

    it("is not used up by looking, nor by a mistake", async () => {
      await get(`/login/uitnodiging/?code=${code}`);
      const short = await fill({ wachtwoord: "kort", naam: "" });
      expect(short.status).toBe(422);
      expect(short.text).toContain("Kies een wachtwoord van minstens 12 tekens.");
      expect(short.text).toContain("Vul je naam in.");
      expect(short.text).toContain("<title>Fout: Account maken");
      expect((await fill({ email: "geen adres" })).text).toContain("naam@gemeente.nl");
      expect((await fill({})).status).toBe(303);
    });

    it("never gives two people one address", async () => {
      const email = `noor-${code.slice(0, 8)}@example.org`;
      await fill({});
      code = codeOf(invite().path);
      expect((await fill({ email: email.toUpperCase() })).text).toContain("al een account");
    });

    it("to someone with an account replaces a forgotten password and ends its sessions", async () => {
      const { server } = backend();
      const email = `vergeten-${code.slice(0, 8)}@example.org`;
      const account = await server.accounts.create({
        name: "V",
        email,
        password,
        role: "reader",
      });
      const old = server.sessions.start(account?.id ?? "").token;
      code = codeOf(server.setupLinks.create({ role: "reader", name: "V", email }).path);
      const page = await get(`/login/uitnodiging/?code=${code}`);
      expect(page.text).toContain("Nieuw wachtwoord kiezen");
      expect(page.text).toContain(`name="email" value="${email}"`);
      expect(page.text).not.toContain("Je naam");
      const wachtwoord = "acht blauwe fietsen";
      expect((await fill({ email, wachtwoord })).status).toBe(303);
      expect(await server.accounts.verify(email, wachtwoord)).toMatchObject({ id: account?.id });
      expect(await server.accounts.verify(email, password)).toBeNull();
      expect(server.sessions.accountOf(old)).toBeNull();
    });

    it("with a made-up code shows what to do", async () => {
      const page = await get("/login/uitnodiging/?code=verzonnen");
      expect(page.status).toBe(410);
      expect(page.text).toContain("vraag een beheerder om een nieuwe uitnodiging");
    });

    it("is taken from our own pages only", async () => {
      const form = { code, naam: "N", email: "n@example.org", wachtwoord: password };
      const foreign = await post("/login/uitnodiging/", form, { origin: "https://kwaad.example" });
      expect(foreign.status).toBe(403);
    });
  });

  describe("by e-mail address and password", () => {
    const email = "sam@example.org";
    beforeEach(async () => {
      await backend().server.accounts.create({ name: "Sam", email, password, role: "editor" });
    });

    it("leads back to the Studio with a ticket that works once", async () => {
      const { url } = backend().server;
      const page = await get(`/login/?origin=${encodeURIComponent(`${url}/studio/structure`)}`);
      expect(page.text).toContain(`value="${url}/studio/structure"`);
      const terug = `${url}/studio/structure`;
      const done = await post("/login/", { email, wachtwoord: password, terug });
      expect(done.status).toBe(303);
      const ticket = done.headers.location?.split("#sid=")[1] ?? "";
      expect((await get(`/v1/auth/fetch?sid=${ticket}`)).status).toBe(200);
      expect((await get(`/v1/auth/fetch?sid=${ticket}`)).status).toBe(404);
    });

    it("never leads to an address that a link made up", async () => {
      const terug = "https://kwaad.example/studio/";
      const done = await post("/login/", { email, wachtwoord: password, terug });
      expect(done.headers.location).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/studio\/#sid=/);
    });

    it("does not tell which of the two is wrong", async () => {
      const wrong = await post("/login/", { email, wachtwoord: "een ander wachtwoord" });
      const unknown = await post("/login/", { email: "wie@example.org", wachtwoord: password });
      expect(wrong.status).toBe(422);
      expect(unknown.text.replaceAll("wie@", "sam@")).toBe(wrong.text);
    });

    it("shows what someone typed as text, never as HTML", async () => {
      const typed = '"><script>alert(1)</script>';
      const page = await post("/login/", { email: typed, wachtwoord: "x" });
      expect(page.text).not.toContain("<script>");
    });

    it("waits after ten wrong passwords, also for the right one", async () => {
      const guesser = "raad@example.org";
      await backend().server.accounts.create({
        name: "R",
        email: guesser,
        password,
        role: "reader",
      });
      for (let attempt = 0; attempt < 10; attempt++) {
        await post("/login/", { email: guesser, wachtwoord: `gok nummer ${attempt}` });
      }
      const blocked = await post("/login/", { email: guesser, wachtwoord: password });
      expect(blocked.status).toBe(429);
      expect(blocked.text).toContain("minuten opnieuw");
      // Eleven times scrypt, which is slow on purpose, on a machine that may be busy.
    }, 90_000);
  });

  it("ends by itself: sessions, tickets and invitations expire", async () => {
    const { server, dataDir } = backend();
    const account = await server.accounts.create({
      name: "Tijdelijk",
      email: "tijdelijk@example.org",
      password,
      role: "editor",
    });
    const cookie = `digiplein_sessie=${server.sessions.start(account?.id ?? "").token}`;
    const ticket = server.sessions.newTicket();
    const code = codeOf(invite().path);
    expect((await get("/v1/users/me", { cookie })).status).toBe(200);
    const database = new DatabaseSync(join(dataDir, "accounts.sqlite"));
    for (const table of ["session", "login_ticket", "setup_link"])
      database.exec(`UPDATE ${table} SET expires_at = ${Date.now() - 1}`);
    database.close();
    expect((await get("/v1/users/me", { cookie })).status).toBe(401);
    expect((await get(`/v1/auth/fetch?sid=${ticket}`)).status).toBe(404);
    expect((await get(`/login/uitnodiging/?code=${code}`)).status).toBe(410);
  });

  describe("set-up links from the outside", () => {
    const control = () => {
      const file = readFileSync(join(backend().dataDir, "tokens.json"), "utf8");
      return `Bearer ${JSON.parse(file).control}`;
    };
    const askLink = (authorization: string, body: object) =>
      plainRequest(backend().server.url, "/v1/digiplein/setup-links", {
        method: "POST",
        headers: { authorization },
        body: JSON.stringify(body),
      });

    it("are made for whoever holds the control token", async () => {
      const answer = await askLink(control(), { role: "administrator", name: "Noor" });
      expect(answer.status).toBe(201);
      const link = JSON.parse(answer.text);
      expect(link.hasAdministrator).toBe(true);
      expect(Date.parse(link.expiresAt)).toBeGreaterThan(Date.now() + 23 * 3600 * 1000);
      expect((await get(new URL(link.url).pathname + new URL(link.url).search)).status).toBe(200);
    });

    it("are refused to everybody else, and for roles that are not for people", async () => {
      const editor = (await backend().clientOf("editor")).config().token;
      expect((await askLink(`Bearer ${editor}`, { role: "editor" })).status).toBe(403);
      expect((await askLink(control(), { role: "publisher" })).status).toBe(400);
    });
  });
});
