import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { contentQueries, parseDocument } from "@digiplein/content-schema/site";
import { expect, test } from "vitest";
import { migration } from "./001-give-services-opening-hours.ts";
import { migrateContent } from "./runner/migrate-content.ts";
import { openOldLake } from "./runner/open-old-lake.ts";

/** The offers as the dataset had them before this migration. */
const before = (
  await readFile(join(import.meta.dirname, "fixtures", "services-before-001.ndjson"), "utf8")
)
  .split("\n")
  .filter(Boolean);
const ids = before.map((line) => JSON.parse(line)._id);

test("offers of an older version open with this one", async () => {
  const { client, dataDir } = await openOldLake(before);
  const problems = async () => {
    const { groq, params } = contentQueries.service;
    const all = await client.fetch<{ _id: string }[]>(groq, params);
    return all
      .filter(({ _id }) => ids.includes(_id))
      .flatMap((raw) => {
        const parsed = parseDocument("service", raw);
        return "problems" in parsed ? parsed.problems.map(({ field }) => field) : [];
      });
  };
  expect(new Set(await problems())).toEqual(new Set(["interpreter", "safeWithViolence"]));
  await migrateContent(client, [{ id: "001-test", ...migration }], join(dataDir, "backups"));
  expect(await problems()).toEqual([]);
  const veiligThuis = await client.getDocument("service-veilig-thuis-zeeland");
  expect(veiligThuis?.hoursText).toBeUndefined();
  expect(veiligThuis?.openingHours).toEqual({ _type: "openingHours", alwaysOpen: true });
});

const service = { _id: "service-a", _type: "service", _rev: "1" };

test("hours become a note, unless they were day and night", () => {
  expect(migration.migrate({ ...service, hoursText: " ma t/m vr 9-17 " })).toMatchObject({
    setIfMissing: { openingHours: { _type: "openingHours", note: "ma t/m vr 9-17" } },
    unset: ["hoursText"],
  });
  expect(migration.migrate({ ...service, hoursText: "24/7 bereikbaar" })).toMatchObject({
    setIfMissing: { openingHours: { alwaysOpen: true } },
  });
  expect(migration.migrate(service)?.setIfMissing).not.toHaveProperty("openingHours");
});

test("an unsure field keeps its place under its new name", () => {
  const provenance = { uncertain: ["contact", "hoursText", "costs"] };
  expect(migration.migrate({ ...service, provenance })?.set).toEqual({
    "provenance.uncertain": ["contact", "openingHours", "costs"],
  });
});
