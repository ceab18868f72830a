import { expect, test } from "vitest";
import { explainFailure } from "./explain-failure.ts";

const problem = {
  documentId: "a",
  documentType: "article",
  title: "A",
  field: "title",
  message: "Dit veld is leeg.",
  fix: "Vul het in.",
};
const report = (count: number) => ({
  problems: Array.from({ length: count }, () => problem),
  warnings: [],
  documents: 3,
});

test.each([
  ["one problem in the content", "", 1, "er zit 1 fout in de inhoud"],
  ["two problems, whatever the log says", "ENOSPC", 2, "er zitten 2 fouten in de inhoud"],
  [
    "a full disk",
    "Error: ENOSPC: no space left on device, write",
    0,
    "de schijf van de server is vol",
  ],
  ["a lake that is away", "TypeError: fetch failed", 0, "de inhoud was even niet bereikbaar"],
  ["anything else", "SyntaxError: Unexpected token", 0, "Dit ligt niet aan je tekst"],
])("%s", (_name, log, count, sentence) => {
  expect(explainFailure(log, report(count))).toContain(sentence);
});

test("a build that ended before it read the content is explained by its log", () => {
  expect(explainFailure("SyntaxError", null)).toContain("een technische fout");
});
