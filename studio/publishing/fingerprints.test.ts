import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprintOfFiles } from "./fingerprints.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "digiplein-code-"));
  await mkdir(join(root, "site", "lib"), { recursive: true });
  await writeFile(join(root, "site", "lib", "href.ts"), "one");
});
afterEach(() => rm(root, { recursive: true, force: true }));

const code = (settings: Record<string, boolean> = {}) =>
  fingerprintOfFiles(root, ["site"], settings);

test("the code's fingerprint follows text, file names and settings, and no test", async () => {
  const before = await code();
  await writeFile(join(root, "site", "lib", "href.test.ts"), "a test");
  expect(await code()).toBe(before);
  expect(await code({ examples: true })).not.toBe(before);
  await writeFile(join(root, "site", "lib", "href.ts"), "two");
  const edited = await code();
  expect(edited).not.toBe(before);
  await writeFile(join(root, "site", "lib", "other.ts"), "");
  expect(await code()).not.toBe(edited);
});
