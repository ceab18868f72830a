import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { accountsIn } from "../auth/accounts.ts";
import { sessionsIn } from "../auth/sessions.ts";
import { temporaryDirectory } from "../open-test-lake.ts";
import type { LakeServer } from "../server.ts";
import { asset, filledLake, start } from "./filled-lake.ts";
import { moveBackup } from "./move-backup.ts";
import { pruneBackups } from "./prune-backups.ts";
import { restoreBackup } from "./restore-backup.ts";

const reader = {
  id: "reader",
  grants: [{ filter: '_id in path("**")', permissions: ["read" as const, "history" as const] }],
};

describe("a backup", () => {
  it("holds everything but the secrets that open doors, and comes back the same", async () => {
    const { lake, database, backUp } = await filledLake();
    const person = await accountsIn(database).create({
      name: "Noor",
      email: "noor@example.org",
      role: "regionalEditor",
      regions: ["region-zeeland"],
      password: "zeven groene fietsen",
    });
    const { token } = sessionsIn(database).start(person?.id ?? "");
    const { folder, manifest } = await backUp();
    expect(manifest).toMatchObject({ content: { documents: 20, transactions: 21 }, accounts: 1 });
    expect(manifest.files.map(({ path }) => path)).toEqual([
      "accounts.sqlite",
      `assets/${asset}`,
      "content.sqlite",
    ]);
    const everything = manifest.files.map(({ path }) => readFileSync(join(folder, path), "latin1"));
    expect(everything.join()).not.toContain(token);
    const copy = new DatabaseSync(join(folder, "accounts.sqlite"), { readOnly: true });
    for (const table of ["session", "login_ticket", "setup_link"])
      expect(copy.prepare(`SELECT * FROM ${table}`).all()).toEqual([]);
    copy.close();

    const dataDir = join(temporaryDirectory(), "new");
    expect((await restoreBackup({ from: folder, dataDir, replace: false })).replaced).toBeNull();
    const server = await start(dataDir);
    const query = { query: "*", params: {}, perspective: ["raw"], actor: reader };
    expect(await server.lake.query(query)).toEqual(await lake.query(query));
    const past = (from: typeof lake | LakeServer["lake"]) =>
      from.transactions({ ids: ["page-0"], actor: reader, includeEffects: true });
    expect(await past(server.lake)).toEqual(await past(lake));
    expect(await server.accounts.verify("noor@example.org", "zeven groene fietsen")).toMatchObject({
      regions: ["region-zeeland"],
    });
    expect(server.sessions.accountOf(token)).toBeNull();
    expect(readFileSync(join(dataDir, "assets", asset), "utf8")).toBe("an image");
  });

  it("is of one moment, while others write", async () => {
    const { lake, backUp } = await filledLake(200);
    let writes = 0;
    let isDone = false;
    const writer = (async () => {
      // Each transaction leaves the three pages with the same number.
      for (; !isDone; writes += 1) {
        await lake.write(
          ...[1, 2, 3].map((n) => ({ patch: { id: `page-${n}`, set: { round: writes } } })),
        );
        await setImmediate();
      }
    })();
    const { folder, manifest } = await backUp();
    isDone = true;
    await writer;
    const copy = new DatabaseSync(join(folder, "content.sqlite"), { readOnly: true });
    const rounds = copy
      .prepare(
        "SELECT content ->> 'round' AS round FROM documents WHERE id IN ('page-1','page-2','page-3')",
      )
      .all()
      .map(({ round }) => round);
    copy.close();
    expect(new Set(rounds).size).toBe(1);
    expect(manifest.content.transactions).toBeGreaterThanOrEqual(201);
    expect(writes).toBeGreaterThan(0);
  });

  it("moves to another place, and stays where it was when that fails", async () => {
    const { backUp } = await filledLake();
    const to = join(temporaryDirectory(), "elsewhere");
    const { folder } = await backUp();
    const moved = await moveBackup(folder, to);
    expect([existsSync(folder), existsSync(join(moved, "backup.json"))]).toEqual([false, true]);
    const second = await backUp();
    rmSync(join(second.folder, "accounts.sqlite"));
    await expect(moveBackup(second.folder, to)).rejects.toThrow("is missing");
    expect(existsSync(second.folder)).toBe(true);
    expect(readdirSync(to)).toHaveLength(1);
  });

  it("pushes out the oldest, and nothing else", async () => {
    const folder = temporaryDirectory();
    const days = ["01", "02", "03", "04"].map((day) => `digiplein-2026-11-${day}T03-30-00-000Z`);
    const others = [
      "digiplein-2026-10-01T03-30-00-000Z.unfinished",
      "replaced-2026-10-01T03-30-00-000Z",
      "holiday",
    ];
    for (const name of [...days, ...others]) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, "backup.json"), "{}");
    }
    mkdirSync(join(folder, "digiplein-2026-09-01T03-30-00-000Z"));
    expect(await pruneBackups(folder, 5)).toEqual([]);
    expect(await pruneBackups(folder, 3)).toEqual(days.slice(0, 1));
    expect(await pruneBackups(folder, 0)).toEqual(days.slice(1, 3));
    expect(readdirSync(folder).sort()).toEqual(
      [...others, "digiplein-2026-09-01T03-30-00-000Z", days[3]].sort(),
    );
  });

  it("is made for who holds the control token only", async () => {
    const server = await start(temporaryDirectory());
    const answer = (authorization: string) =>
      fetch(`${server.url}/v1/digiplein/backups`, { method: "POST", headers: { authorization } });
    const manager = await server.accounts.create({
      name: "B",
      email: "b@example.org",
      role: "administrator",
      password: "zeven groene fietsen",
    });
    const { token } = server.sessions.start(manager?.id ?? "");
    expect((await answer(`Bearer ${token}`)).status).toBe(403);
    expect((await answer("")).status).toBe(403);
  });
});
