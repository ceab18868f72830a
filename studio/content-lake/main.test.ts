import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { LakeProcessFailed, startLakeProcess } from "./contract/lake-process.ts";

const top = mkdtempSync(join(tmpdir(), "content-lake-main-"));
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** How a start that must fail ended. */
async function failedStart(environment: Record<string, string>): Promise<LakeProcessFailed> {
  const failure = await startLakeProcess(environment).catch((error: unknown) => error);
  if (failure instanceof LakeProcessFailed) return failure;
  throw new Error("The lake started and should not have.");
}

describe("the process of the lake", () => {
  it("starts, lets the first administrator in, and ends cleanly", async () => {
    const dataDir = join(top, "first");
    const lake = await startLakeProcess({ DIGIPLEIN_DATA: dataDir });
    expect(lake.documents).toBe(0);
    const { control } = JSON.parse(readFileSync(join(dataDir, "tokens.json"), "utf8"));
    const response = await fetch(`${lake.url}/v1/digiplein/setup-links`, {
      method: "POST",
      headers: { authorization: `Bearer ${control}` },
      body: JSON.stringify({ role: "administrator" }),
    });
    expect(await response.json()).toMatchObject({ hasAdministrator: false });
    lake.child.kill("SIGTERM");
    expect(await lake.exited).toBe(0);
  });

  it("ends within a moment although a listener is connected", async () => {
    const lake = await startLakeProcess({ DIGIPLEIN_DATA: join(top, "listener") });
    const stream = await fetch(`${lake.url}/v1/data/live/events/production`);
    lake.child.kill("SIGINT");
    expect(await lake.exited).toBe(0);
    await stream.body?.cancel().catch(() => {});
  });

  it.each([
    ["a port that is no number", { DIGIPLEIN_LAKE_PORT: "veel" }, "DIGIPLEIN_LAKE_PORT"],
    [
      "an origin that is none",
      { DIGIPLEIN_ALLOWED_ORIGINS: "redactie.example.nl" },
      "DIGIPLEIN_ALLOWED_ORIGINS",
    ],
  ])("refuses %s in one sentence", async (_, environment, named) => {
    const failure = await failedStart({ DIGIPLEIN_DATA: join(top, "never"), ...environment });
    expect(failure.exitCode).toBe(1);
    expect(failure.stderr.trim().split("\n")).toHaveLength(1);
    expect(failure.stderr).toContain(named);
  });

  it("says so when its port is taken", async () => {
    const first = await startLakeProcess({ DIGIPLEIN_DATA: join(top, "port-one") });
    const failure = await failedStart({
      DIGIPLEIN_DATA: join(top, "port-two"),
      DIGIPLEIN_LAKE_PORT: new URL(first.url).port,
    });
    first.child.kill("SIGTERM");
    expect(failure.exitCode).toBe(1);
    expect(failure.stderr).toMatch(/^Port \d+ is taken by another program; .*\n$/);
  });

  it.each(["content.sqlite", "accounts.sqlite", "tokens.json"])(
    "says so when %s is damaged",
    async (file) => {
      const dataDir = join(top, `damaged-${file}`);
      mkdirSync(dataDir);
      writeFileSync(join(dataDir, file), "this is no database ".repeat(500));
      const failure = await failedStart({ DIGIPLEIN_DATA: dataDir });
      expect(failure.exitCode).toBe(1);
      expect(failure.stderr.trim().split("\n")).toHaveLength(1);
      expect(failure.stderr).toContain(file);
    },
  );
});
