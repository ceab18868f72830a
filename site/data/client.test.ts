import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createContentClient, readBuildToken } from "./client.ts";
import { parseSiteEnv } from "./env.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "digiplein-client-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const writeTokens = (text: string) => writeFileSync(join(folder, "tokens.json"), text);

describe("readBuildToken", () => {
  test("reads the token for builds", () => {
    writeTokens('{"build":"b1","publisher":"p1"}');
    expect(readBuildToken(folder)).toBe("b1");
  });

  test.each([undefined, "no json", "{}", '{"build":""}'])("with %j it says what to do", (text) => {
    if (text !== undefined) writeTokens(text);
    expect(() => readBuildToken(folder)).toThrow(
      /tokens\.json cannot be read\. Start the content lake once \(npm start\), or set DIGIPLEIN_LAKE_TOKEN\./,
    );
  });
});

describe("createContentClient", () => {
  test("reads published documents of the embedded lake without CDN", () => {
    const env = parseSiteEnv({
      DIGIPLEIN_LAKE_TOKEN: "t",
      DIGIPLEIN_LAKE_URL: "http://127.0.0.1:1",
    });
    const client = createContentClient(env);
    expect(client.config()).toMatchObject({
      projectId: "lake",
      token: "t",
      perspective: "published",
    });
    expect(client.getUrl("/x")).toMatch(/^http:\/\/127\.0\.0\.1:1\//);
  });

  test("goes to the hosted project when one is set, also without a token", () => {
    const env = parseSiteEnv({ SANITY_PROJECT_ID: "abc12345", SANITY_DATASET: "production" });
    const client = createContentClient(env);
    expect(client.getUrl("/x")).toMatch(/^https:\/\/abc12345\.api\.sanity\.io\//);
    expect(client.config().token).toBeUndefined();
  });
});
