import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openLake } from "../../studio/content-lake/open-lake.ts";
import { prepareLake } from "./lake-process.ts";
import { ROOT, readScriptSettings } from "./settings.ts";

const fixture = join(ROOT, "studio", "migrations", "fixtures", "services-before-001.ndjson");

const idOf = (line: string): string => JSON.parse(line)._id;

/** Puts the services of the fixture in place of themselves; what others refer to stays. */
async function replaceServices(file: string): Promise<void> {
  const lines = async (path: string) => (await readFile(path, "utf8")).trim().split("\n");
  const old = await lines(fixture);
  const replaced = new Set(old.map(idOf));
  const others = (await lines(file)).filter((line) => !replaced.has(idOf(line)));
  await writeFile(file, `${[...old, ...others].join("\n")}\n`);
}

test("content of an older version is brought up to this one, once, with a copy first", async () => {
  const directory = await mkdtemp(join(tmpdir(), "digiplein-prepare-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const dataDir = join(directory, "data");
  const datasetDir = join(directory, "dataset");
  await cp(join(ROOT, "studio", "dataset"), datasetDir, { recursive: true });
  await replaceServices(join(datasetDir, "service.ndjson"));
  const settings = { ...readScriptSettings({}), dataDir, datasetDir };

  const first = await prepareLake(settings);
  expect(first.seeded).toBeGreaterThan(100);
  expect(first.migrated.ids[0]).toBe("001-give-services-opening-hours");
  expect(first.migrated.documents).toBeGreaterThan(10);
  const copy = await readFile(first.migrated.backup ?? "", "utf8");
  expect(copy).toContain('"hoursText":"Dag en nacht"');

  const second = await prepareLake(settings);
  expect(second).toEqual({
    documents: first.documents,
    seeded: 0,
    migrated: { ids: [], documents: 0, backup: null },
  });
  const lake = await openLake({ dataDir });
  onTestFinished(() => lake.close());
  const actor = { id: "test", grants: [{ filter: "true", permissions: ["read" as const] }] };
  const { documents } = await lake.documents(["service-veilig-thuis-zeeland"], actor);
  expect(documents[0]).toMatchObject({ openingHours: { alwaysOpen: true } });
}, 60_000);
