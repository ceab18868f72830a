import type { Publication } from "@digiplein/content-schema/site";
import { expect, test } from "vitest";
import { publicationLine } from "./publication-line.ts";

const base: Publication = {
  _id: "publication.zeeland",
  _type: "publication",
  region: "zeeland",
  siteUrl: "http://localhost:4321",
  state: "live",
  pages: 64,
  seconds: 4.2,
};
const startedAt = "2026-11-22T05:00:00.000Z";

test("a build, a site that was up to date and a failure each read differently", () => {
  expect(publicationLine({ ...base, startedAt })).toBe("Site zeeland: 64 pages, built in 4.2 s");
  expect(publicationLine(base)).toBe("Site zeeland: 64 pages, nothing changed");
  const problem = {
    _key: "k",
    documentId: "term-gezag",
    documentType: "term",
    title: "Gezag",
    field: "term",
    message: "Dit veld is leeg.",
    fix: "Vul het in.",
  };
  expect(publicationLine({ ...base, startedAt, warnings: [problem] })).toBe(
    "Site zeeland: 64 pages, built in 4.2 s\n    Warnings:\n    term-gezag › term: Dit veld is leeg. Vul het in.",
  );
  const failed: Publication = { ...base, state: "failed", message: "Fout.", problems: [problem] };
  expect(publicationLine(failed)).toBe(
    "Site zeeland not built: Fout.\n    term-gezag › term: Dit veld is leeg. Vul het in.",
  );
});

test("that a build runs is no news", () => {
  expect(publicationLine({ ...base, state: "building", startedAt })).toBeNull();
});
