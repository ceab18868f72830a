import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { accountsIn } from "./accounts.ts";
import { openAccountsDatabase } from "./accounts-database.ts";
import { loginKeys, loginLimit } from "./login-limit.ts";
import { robotsIn } from "./robots.ts";
import { hashPassword, isPassword } from "./secrets.ts";
import { clearSessionCookie, sessionCookie, setSessionCookie } from "./session-cookie.ts";
import { sessionsIn } from "./sessions.ts";
import { setupLinksIn } from "./setup-links.ts";

const dataDir = mkdtempSync(join(tmpdir(), "accounts-"));
const database = openAccountsDatabase(dataDir);
afterAll(() => {
  database.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const minute = 60_000;
const hour = 60 * minute;
let time = Date.parse("2026-11-22T09:00:00Z");
const now = () => time;

const accounts = accountsIn(database);
const newAccount = async () => {
  const email = `p${accounts.list().length}@example.org`;
  const password = "zeven groene fietsen";
  const account = await accounts.create({ email, name: "P", role: "editor", password });
  if (!account) throw new Error("No account.");
  return account;
};

describe("passwords", () => {
  it("are recognised, also when the keyboard writes an accent in two signs", async () => {
    const stored = await hashPassword("caf\u00e9 met tien stoelen");
    expect(await isPassword("cafe\u0301 met tien stoelen", stored)).toBe(true);
    expect(await isPassword("cafe met tien stoelen", stored)).toBe(false);
  });

  it("are stored differently each time", async () => {
    expect(await hashPassword("zelfde woorden")).not.toBe(await hashPassword("zelfde woorden"));
  });
});

describe("sessions", () => {
  const sessions = sessionsIn(database, now);

  it("last twelve hours from their last use", async () => {
    const { id } = await newAccount();
    const { token } = sessions.start(id);
    for (let use = 0; use < 3; use++) {
      time += 11 * hour;
      expect(sessions.accountOf(token)).toBe(id);
    }
    time += 12 * hour + 1;
    expect(sessions.accountOf(token)).toBeNull();
  });

  it("are not prolonged by looking, as an open stream does", async () => {
    const { token } = sessions.start((await newAccount()).id);
    time += 11 * hour;
    expect(sessions.accountOf(token, false)).not.toBeNull();
    time += hour + 1;
    expect(sessions.accountOf(token)).toBeNull();
  });

  it("end after a week, however busy they are", async () => {
    const { token } = sessions.start((await newAccount()).id);
    for (let used = 0; used < 7 * 24 - 6; used += 6) {
      time += 6 * hour;
      expect(sessions.accountOf(token)).not.toBeNull();
    }
    time += 6 * hour;
    expect(sessions.accountOf(token)).toBeNull();
  });

  it("are not to be read from the stored data", async () => {
    const { token } = sessions.start((await newAccount()).id);
    const stored = JSON.stringify(database.prepare("SELECT * FROM session").all());
    expect(stored).not.toContain(token);
  });

  it("begin with a ticket that works once, for two minutes", () => {
    const ticket = sessions.newTicket();
    expect(sessions.useTicket(ticket)).toBe(true);
    expect(sessions.useTicket(ticket)).toBe(false);
    const late = sessions.newTicket();
    time += 2 * minute;
    expect(sessions.useTicket(late)).toBe(false);
  });
});

describe("set-up links", () => {
  it("work for a day and once", () => {
    const links = setupLinksIn(database, now);
    const { path } = links.create({ role: "editor", name: "", email: "" });
    const code = path.split("code=")[1] ?? "";
    time += 24 * hour - 1;
    expect(links.find(code)).toMatchObject({ role: "editor" });
    time += 1;
    expect(links.find(code)).toBeNull();
    expect(links.use(code)).toBe(false);
  });
});

describe("the log-in limit", () => {
  it("lets ten mistakes pass in a quarter of an hour", () => {
    const limit = loginLimit(now);
    const keys = ["email:p@example.org", "address:192.0.2.1"];
    for (let mistake = 0; mistake < 9; mistake++) limit.failed(keys);
    expect(limit.waitFor(keys)).toBe(0);
    time += 5 * minute;
    limit.failed(keys);
    expect(limit.waitFor(["address:192.0.2.1"])).toBe(10 * minute);
    expect(limit.waitFor(["email:another@example.org"])).toBe(0);
    time += 10 * minute;
    expect(limit.waitFor(keys)).toBe(0);
  });

  it.each([
    ["192.0.2.1", undefined, "address:192.0.2.1"],
    // Somebody from outside says what they like.
    ["192.0.2.1", "198.51.100.7", "address:192.0.2.1"],
    // A proxy on this machine adds the true one at the end.
    ["127.0.0.1", "198.51.100.7, 203.0.113.9", "address:203.0.113.9"],
    ["::ffff:127.0.0.1", "203.0.113.9", "address:203.0.113.9"],
    ["::1", undefined, undefined],
  ])("counts for %s with X-Forwarded-For %s by %s", (peer, forwarded, address) => {
    const expected = ["email:p@example.org", ...(address ? [address] : [])];
    expect(loginKeys("P@Example.org", peer, forwarded)).toEqual(expected);
  });

  it("forgets mistakes after a success", () => {
    const limit = loginLimit(now);
    for (let mistake = 0; mistake < 9; mistake++) limit.failed(["email:p"]);
    limit.succeeded(["email:p"]);
    limit.failed(["email:p"]);
    expect(limit.waitFor(["email:p"])).toBe(0);
  });
});

describe("the session cookie", () => {
  it("travels by https only where there is https", () => {
    expect(setSessionCookie("t", 60, "https://redactie.example.nl")).toContain("; Secure");
    expect(setSessionCookie("t", 60, "http://localhost:3900")).not.toContain("Secure");
  });

  it("is found among other cookies", () => {
    const [sent = ""] = setSessionCookie("token", 60, "http://localhost").split(";");
    expect(sessionCookie({ cookie: `a=b; ${sent}; c=d` })).toBe("token");
    const [cleared = ""] = clearSessionCookie.split(";");
    expect(sessionCookie({ cookie: cleared })).toBeUndefined();
  });
});

describe("robot tokens", () => {
  it("stay the same after a restart and tell the robots apart", () => {
    const first = robotsIn(dataDir);
    const tokens = JSON.parse(readFileSync(join(dataDir, "tokens.json"), "utf8"));
    const again = robotsIn(dataDir);
    for (const robotOf of [first, again]) {
      expect(robotOf(tokens.build)).toBe("build");
      expect(robotOf(tokens.publisher)).toBe("publisher");
      expect(robotOf(tokens.control)).toBe("control");
      expect(robotOf(tokens.maintenance)).toBe("maintenance");
      expect(robotOf("")).toBeNull();
    }
  });

  it("of before the maintenance robot stay, and it gets one", () => {
    const path = join(dataDir, "tokens.json");
    robotsIn(dataDir);
    const { maintenance, ...old } = JSON.parse(readFileSync(path, "utf8"));
    writeFileSync(path, JSON.stringify(old));
    const robotOf = robotsIn(dataDir);
    const tokens = JSON.parse(readFileSync(path, "utf8"));
    expect(tokens).toMatchObject(old);
    expect(robotOf(tokens.build)).toBe("build");
    expect(robotOf(tokens.maintenance)).toBe("maintenance");
    expect(robotOf(maintenance)).toBeNull();
  });
});
