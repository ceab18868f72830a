import { globSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { leaksIn, secretsOf, storedLocations } from "../support/secrets.ts";
import { ALL_VARIANTS } from "../support/variants.ts";

const LOCATIONS = join(import.meta.dirname, "..", "..", "studio", "dataset", "location.ndjson");
const secrets = secretsOf(storedLocations(LOCATIONS));

/** Every file of a release, whatever its kind. */
const filesOf = (dir: string) =>
  globSync("**/*", { cwd: dir })
    .map((name) => join(dir, name))
    .filter((file) => statSync(file).isFile());

for (const { id, dir } of ALL_VARIANTS) {
  test(`${id}: no file says where a secret location is`, () => {
    test.setTimeout(180_000);
    expect(secrets.length, "no secret proves nothing").toBeGreaterThan(4);
    const files = filesOf(dir);
    for (const kind of [".html", ".json", ".csv", ".xml", ".ics", ".pf_fragment", ".pf_index"])
      expect(files.filter((file) => file.endsWith(kind)).length, kind).toBeGreaterThan(0);
    const leaks = files.flatMap((file) => leaksIn(file, secrets).map((leak) => [file, leak]));
    expect(leaks).toEqual([]);
  });
}

test("the scan finds a leak in every kind of file", () => {
  const found = secretsOf([
    {
      _id: "location-geheim",
      visibility: "secret",
      address: { street: "Verzonnen Laantje", houseNumber: "3 bis", postcode: "9998 ZZ" },
      latitude: 51.999999,
      longitude: 3.222222,
    },
    {
      _id: "location-open",
      visibility: "full",
      address: { houseNumber: "1", postcode: "1234 AB" },
    },
  ]);
  expect(found.map(({ of }) => of)).not.toContain("location-open");
  const folder = mkdtempSync(join(tmpdir(), "digiplein-secret-"));
  const leaks = ([name, bytes]: readonly [string, string | Buffer]) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return leaksIn(file, found).map((leak) => leak.replace("location-geheim: ", ""));
  };
  for (const [name, bytes, expected] of [
    ["a.html", "<p>Verzonnen&nbsp;<b>Laantje</b> 3 bis</p>", "verzonnen laantje 3 bis"],
    ["a.json", '{"latitude":51.999999}', "51.999999"],
    ["a.csv", "id;9998ZZ\r\n", "9998zz"],
    ["a.xml", "<summary>9998 ZZ</summary>", "9998 zz"],
    ["a.ics", "LOCATION:Verzonnen La\r\n antje 3 bis\\, hier", "verzonnen laantje 3 bis"],
    [
      "link.html",
      '<a href="https://kaart.example/?q=Verzonnen+Laantje%203+bis">',
      "verzonnen laantje 3 bis",
    ],
    ["a.pf_fragment", gzipSync('pagefind_dcd{"content":"9998 ZZ"}'), "9998 zz"],
    ["a.js.gz", gzipSync('x="3.222222"'), "3.222222"],
    ["a.js.br", brotliCompressSync('x="3.222222"'), "3.222222"],
  ] as const)
    expect(leaks([name, bytes]), name).toContain(expected);
  expect(leaks(["goed.html", "<p>Het adres is geheim. 1234 AB</p>"])).toEqual([]);
  rmSync(folder, { recursive: true });
});
