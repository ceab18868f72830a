import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LakeServer, startLakeServer } from "../../studio/content-lake/server.ts";
import { connectLake } from "./connect-lake.ts";
import { type Command, manageUsers } from "./manage-users.ts";
import { readScriptSettings } from "./settings.ts";

let dataDir: string;
let server: LakeServer;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "digiplein-users-"));
  server = await startLakeServer({ dataDir, port: 0, host: "127.0.0.1" });
  const grants = [{ filter: "true", permissions: ["create" as const] }];
  await server.lake.mutate([{ create: { _id: "region-zeeland", _type: "region" } }], {
    actor: { id: "test", grants },
  });
  for (const [name, role] of [
    ["Bo", "administrator"],
    ["Noor", "reader"],
  ] as const)
    await server.accounts.create({
      name,
      email: `${name.toLowerCase()}@example.org`,
      role,
      password: "zeven groene fietsen",
    });
}, 60_000);
afterAll(async () => {
  await server.close();
  await rm(dataDir, { recursive: true, force: true });
});

const settings = () => ({
  ...readScriptSettings({}),
  dataDir,
  lakePort: Number(new URL(server.url).port),
});
async function run(command: Partial<Command>): Promise<string[]> {
  const lake = await connectLake(settings());
  const whole = { word: "list", regions: [], ...command };
  return manageUsers(lake, whole, "https://redactie.example.nl").finally(lake.close);
}

test("lists everybody", async () => {
  expect(await run({})).toEqual([
    "bo@example.org  Bo  administrator",
    "noor@example.org  Noor  reader",
  ]);
});

test("invites by a link under the public address, which works", async () => {
  const [, link = ""] = await run({
    word: "invite",
    role: "regionalEditor",
    regions: ["region-zeeland"],
    name: "Kim",
  });
  expect(link).toMatch(/^https:\/\/redactie\.example\.nl\/login\/uitnodiging\/\?code=/);
  const page = await fetch(`${server.url}/login/uitnodiging/${new URL(link).search}`);
  expect(await page.text()).toContain("Regioredacteur");
});

test("gives another role, shuts out and lets in, by e-mail address in any case", async () => {
  const zeeland = {
    role: "regionalEditor",
    regions: ["region-zeeland"],
    email: "Noor@Example.org",
  };
  const line = "noor@example.org  Noor  regionalEditor (region-zeeland)";
  expect(await run({ word: "role", ...zeeland })).toEqual([line]);
  expect(await run({ word: "disable", email: "noor@example.org" })).toEqual([`${line}  disabled`]);
  expect(await run({ word: "enable", email: "noor@example.org" })).toEqual([line]);
});

test.each<[Partial<Command>, string]>([
  [{ word: "remove" }, "use list, invite, role, disable or enable"],
  [{ word: "disable" }, "Say who"],
  [{ word: "disable", email: "wie@example.org" }, "Nobody has the address"],
  [{ word: "disable", email: "bo@example.org" }, "last administrator"],
  [{ word: "invite" }, "Say which role"],
  [{ word: "invite", role: "boss" }, "not a role for people"],
  [{ word: "role", email: "noor@example.org", role: "regionalEditor" }, "needs regions"],
])("refuses %j in one sentence", async (command, said) => {
  await expect(run(command)).rejects.toThrow(said);
});

test("without a running lake it opens the data itself, and leaves it closed", async () => {
  const stopped = settings();
  await server.close();
  const lake = await connectLake(stopped);
  expect(await lake.ask("accounts")).toMatchObject({
    accounts: [{ name: "Bo" }, { name: "Noor" }],
  });
  await lake.close();
  server = await startLakeServer({ dataDir, port: 0, host: "127.0.0.1" });
});

test("without any data it says how to begin", async () => {
  const nowhere = { ...settings(), dataDir: join(dataDir, "nowhere") };
  await expect(connectLake(nowhere)).rejects.toThrow("start one with npm start");
});
