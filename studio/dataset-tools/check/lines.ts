import { basename } from "node:path";
import { type DatasetDocument, datasetLine } from "../dataset-line.ts";
import type { DatasetLine } from "../read-lines.ts";
import type { Finding } from "./finding.ts";

/**
 * What is wrong with the files of a dataset, apart from what the documents say. The messages are for
 * developers, who mend files, and therefore English.
 */
export function checkLines(lines: readonly DatasetLine[]): Finding[] {
  return lines.flatMap((line, index) => {
    const { document, problem, text, place } = line;
    if (problem) return lineFinding(line, `This line ${problem.message}.`, `${problem.fix}.`);
    if (document && datasetLine(document) !== text)
      return lineFinding(
        line,
        "This line is not written as an export writes it: keys sorted, no spaces, nothing of the lake's own.",
        "Write it as datasetLine() of studio/dataset-tools does; an export-dataset does so.",
      );
    const earlier = lines[index - 1];
    const isUnsorted =
      document &&
      earlier?.document &&
      fileOf(earlier.place) === fileOf(place) &&
      earlier.document._id > document._id;
    return isUnsorted
      ? lineFinding(
          line,
          `This line comes after ${earlier.document?._id}.`,
          "Sort the lines of a file by _id.",
        )
      : [];
  });
}

const fileOf = (place: string) => basename(place).replace(/:\d+$/, "");

function lineFinding({ document, place }: DatasetLine, message: string, fix: string): Finding {
  const { _id, _type }: Partial<DatasetDocument> = document ?? {};
  return {
    severity: "error",
    documentId: _id ?? place,
    documentType: _type ?? "",
    title: place,
    field: place,
    message,
    fix: fix.charAt(0).toUpperCase() + fix.slice(1),
  };
}
