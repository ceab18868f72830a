import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { temporaryDirectory } from "../open-test-lake.ts";
import { startLakeServer } from "../server.ts";
import { asset, filledLake, start } from "./filled-lake.ts";
import { restoreBackup } from "./restore-backup.ts";

describe("a restore", () => {
  const top = mkdtempSync(join(tmpdir(), "content-lake-backup-"));
  const spare = join(top, "backup");
  afterAll(() => rmSync(top, { recursive: true }));
  /** A backup of twenty documents, made by the first test that needs it. */
  const spareBackup = async () => {
    if (existsSync(spare)) return spare;
    const { backUp } = await filledLake();
    cpSync((await backUp()).folder, spare, { recursive: true });
    return spare;
  };
  const restore = async (dataDir: string, replace = false, from?: string) =>
    restoreBackup({ from: from ?? (await spareBackup()), dataDir, replace });
  const contentOf = (dataDir: string) => readFileSync(join(dataDir, "content.sqlite"));

  it("refuses to take the place of content, unless it is told to; then keeps it", async () => {
    const { dataDir, close } = await filledLake(3);
    await close();
    const before = contentOf(dataDir);
    await expect(restore(dataDir)).rejects.toThrow("-- --replace");
    expect(contentOf(dataDir).equals(before)).toBe(true);
    const { replaced } = await restore(dataDir, true);
    expect(contentOf(replaced ?? "").equals(before)).toBe(true);
    expect((await start(dataDir)).lake.count()).toBe(20);
  });

  it("keeps the robots' tokens and the older backups", async () => {
    const { dataDir, backUp, close } = await filledLake(1);
    const older = await backUp();
    await close();
    await (await start(dataDir)).close();
    const tokens = readFileSync(join(dataDir, "tokens.json"), "utf8");
    await restore(dataDir, true);
    expect(readFileSync(join(dataDir, "tokens.json"), "utf8")).toBe(tokens);
    expect(existsSync(older.folder)).toBe(true);
    await restore(dataDir, true, older.folder);
    expect((await start(dataDir)).lake.count()).toBe(1);
  });

  it("refuses while the lake runs, and leaves it running", async () => {
    const { dataDir, lake } = await filledLake(2);
    for (const replace of [false, true])
      await expect(restore(dataDir, replace)).rejects.toThrow("stop it");
    await lake.write({ create: { _type: "page" } });
    expect(existsSync(join(dataDir, "restoring"))).toBe(false);
  });

  it("takes the place of a damaged database", async () => {
    const dataDir = temporaryDirectory();
    writeFileSync(join(dataDir, "content.sqlite"), "once a database ".repeat(900));
    await restore(dataDir, true);
    expect((await start(dataDir)).lake.count()).toBe(20);
  });

  it.each([
    ["a byte that changed", "content.sqlite", "is not what it was"],
    ["an image that is gone", `assets/${asset}`, "is missing"],
    ["no manifest", "backup.json", "is no backup"],
  ])("refuses a backup with %s, and changes nothing", async (_, path, said) => {
    const broken = join(temporaryDirectory(), "broken");
    cpSync(await spareBackup(), broken, { recursive: true });
    const file = join(broken, path);
    const bytes = readFileSync(file);
    if (path === "content.sqlite") writeFileSync(file, bytes.fill(1, 5000, 5001));
    else rmSync(file);
    const { dataDir, close } = await filledLake(2);
    await close();
    const before = contentOf(dataDir);
    await expect(restore(dataDir, true, broken)).rejects.toThrow(said);
    expect(contentOf(dataDir).equals(before)).toBe(true);
    expect(readdirSync(dataDir).filter((name) => name.startsWith("restoring"))).toEqual([]);
  });

  it("refuses a manifest that names a file outside its folder", async () => {
    const broken = join(temporaryDirectory(), "broken");
    cpSync(await spareBackup(), broken, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(broken, "backup.json"), "utf8"));
    manifest.files[0].path = "assets/../../tokens.json";
    writeFileSync(join(broken, "backup.json"), JSON.stringify(manifest));
    await expect(restore(temporaryDirectory(), false, broken)).rejects.toThrow("is no backup");
  });

  it("that is killed leaves the old data, the new, or a lake that says what to do", async () => {
    const { dataDir, close } = await filledLake(2);
    await close();
    const script = `import { restoreBackup } from ${JSON.stringify(join(import.meta.dirname, "restore-backup.ts"))};
      console.log("begin"); await restoreBackup(${JSON.stringify({ from: await spareBackup(), dataDir, replace: true })});`;
    const outcomes: (number | string)[] = [];
    for (let round = 0; round < 4; round += 1) {
      const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
        stdio: ["ignore", "pipe", "ignore"],
      });
      // Asked before the kill: on a fast machine the restore is done sooner.
      const closed = once(child, "close");
      await once(child.stdout, "data");
      await new Promise((resolve) => setTimeout(resolve, round * 20));
      child.kill("SIGKILL");
      await closed;
      const opened = await startLakeServer({ dataDir, port: 0, host: "127.0.0.1" }).catch(
        (error: Error) => error.message,
      );
      if (typeof opened === "string") expect(opened).toContain("run it again");
      outcomes.push(typeof opened === "string" ? "refused" : opened.lake.count());
      if (typeof opened !== "string") await opened.close();
    }
    expect(outcomes.filter((outcome) => ![2, 20, "refused"].includes(outcome))).toEqual([]);
    await restore(dataDir, true);
    expect((await start(dataDir)).lake.count()).toBe(20);
  }, 120_000);

  it("that was cut off keeps the lake closed until it is done again", async () => {
    const { dataDir, close } = await filledLake(2);
    await close();
    mkdirSync(join(dataDir, "restoring"));
    renameSync(join(dataDir, "accounts.sqlite"), join(dataDir, "restoring", "accounts.sqlite"));
    await expect(start(dataDir)).rejects.toThrow("A restore");
    // Without --replace: it was asked for already.
    await restore(dataDir);
    expect((await start(dataDir)).lake.count()).toBe(20);
  });
});
