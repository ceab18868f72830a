import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprintOf, fingerprintOfFiles } from "./fingerprints.ts";

const revisions = [
  { _id: "article-a", _rev: "1" },
  { _id: "term-b", _rev: "2" },
];

test("the content's fingerprint does not depend on the order of the answer", () => {
  expect(fingerprintOf(revisions.toReversed())).toBe(fingerprintOf(revisions));
});

test("a change, a new document and a removal each give another fingerprint", () => {
  const others = [
    [{ _id: "article-a", _rev: "9" }, revisions[1] ?? { _id: "", _rev: "" }],
    [...revisions, { _id: "term-c", _rev: "3" }],
    revisions.slice(1),
  ];
  for (const other of others) expect(fingerprintOf(other)).not.toBe(fingerprintOf(revisions));
});

test("drafts, versions and the publisher's own state do not count", () => {
  const hidden = ["drafts.article-a", "versions.r1.article-a", "publication.zeeland"];
  const withHidden = [...revisions, ...hidden.map((_id) => ({ _id, _rev: "x" }))];
  expect(fingerprintOf(withHidden)).toBe(fingerprintOf(revisions));
});

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
