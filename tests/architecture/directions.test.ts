import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
// A house of its own with our rules: a red import must not stand in the real rooms, even for a moment.
const house = mkdtempSync(join(tmpdir(), "directions-"));
cpSync(join(root, "biome.json"), join(house, "biome.json"));

afterAll(() => rmSync(house, { recursive: true }));

/** What Biome says of one import in a file at this place. */
function lint(file: string, target: string): string {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), `import { x } from "${target}";\n\nx();\n`);
  const args = ["lint", "--colors=off", "--vcs-enabled=false", file];
  const result = spawnSync("biome", args, { cwd: house, encoding: "utf8" });
  // Biome breaks long messages over lines.
  return (result.stdout + result.stderr).replace(/\s+/g, " ");
}

describe("import directions are lint rules whose message says what to do instead", () => {
  it.each([
    ["content-schema/rules/x.ts", "@sanity/client", "content-schema says what content is"],
    ["content-schema/rules/x.ts", "../../studio/structure/x.ts", "imports no other room"],
    ["studio/content-lake/x.ts", "@digiplein/content-schema/site", "schema-blind"],
    ["studio/content-lake/x.ts", "../publishing/x.ts", "schema-blind"],
    ["studio/structure/x.ts", "../../site/lib/href.ts", "never the site"],
    ["site/data/x.ts", "sanity", "never imports the Studio"],
    ["site/pages/x.ts", "@digiplein/studio/publishing", "never imports the Studio"],
    ["site/components/x.ts", "../data/content.ts", "Only a page loads"],
    ["site/features/help/x.ts", "@sanity/client", "only site/data talks to the content backend"],
    ["site/features/help/x.ts", "../search/x.ts", "features do not import each other"],
    ["scripts/x.ts", "../tests/support/variants.ts", "never needs the tests"],
  ])("%s may not import %s", (file, target, message) => {
    expect(lint(file, target)).toContain(message);
  });

  it.each([
    ["content-schema/rules/x.ts", "zod"],
    ["studio/content-lake/x.ts", "groq-js"],
    ["studio/structure/x.ts", "@digiplein/content-schema/studio"],
    ["site/data/x.ts", "@sanity/client"],
    ["site/pages/x.ts", "../data/content.ts"],
    ["site/features/help/x.ts", "../../lib/href.ts"],
    ["site/features/help/x.ts", "./x.ts"],
    ["scripts/x.ts", "@digiplein/studio/publishing"],
  ])("%s may import %s", (file, target) => {
    expect(lint(file, target)).not.toContain("noRestrictedImports");
  });
});
