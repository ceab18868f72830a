import { expect, test } from "vitest";
import { documentValidator, flatten } from "../../fields/validation.ts";
import { gapExample } from "./example.ts";
import { gapSchema } from "./parsed.ts";
import { timesTold } from "./studio.ts";

/** The form looks at the document alone. */
const judge = (changes: Record<string, unknown>) =>
  documentValidator("gap")(
    { ...gapExample, ...changes },
    {} as Parameters<ReturnType<typeof documentValidator>>[1],
  );

test("a stored gap is read as it is", () => {
  expect(gapSchema.parse(flatten(gapExample))).toMatchObject({
    missing: "Een groep in de avond",
    status: "solved",
    solvedBy: "service-voorbeeld",
    reports: [{ on: "2024-05-06", by: "parent" }, { by: "professional" }],
    municipalities: ["municipality-0664"],
    ownerRegion: "region-voorbeeld",
  });
  expect(judge({})).toBe(true);
});

test("it was told at least once, and says nothing of who told it", () => {
  expect(judge({ reports: [] })).toEqual([
    { message: "Dit veld is leeg. Vul het in.", path: ["reports"] },
  ]);
  expect(judge({ missing: "Bel 06 12345678 voor een groep" })).toEqual([
    {
      message:
        "“06 12345678” kan van een mens zijn. Haal het weg: schrijf alleen welke hulp mist, niet wie die mist.",
      path: ["missing"],
    },
  ]);
  expect(judge({ status: "open" })).toHaveLength(1);
});

test("a list says how often it was told, and when for the last time", () => {
  expect(timesTold(gapExample.reports)).toBe("2 keer gemeld, het laatst op 2024-06-03");
  expect(timesTold([{ on: "2024-05-06" }])).toBe("1 keer gemeld, op 2024-05-06");
  for (const reports of [undefined, [], [{}]]) expect(timesTold(reports)).toBeUndefined();
});
