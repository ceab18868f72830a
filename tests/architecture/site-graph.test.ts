import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const scratch = mkdtempSync(join(root, ".digiplein-graph-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The npm packages and rooms that a set of entry files reaches at run time. */
async function reached(entryPoints: string[]): Promise<Set<string>> {
  const { metafile } = await build({
    entryPoints,
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    outdir: scratch,
    platform: "node",
    format: "esm",
    external: ["astro:*", "virtual:*"],
    logLevel: "silent",
  });
  return new Set(
    Object.keys(metafile.inputs).map((file) => {
      const packages = file.split("node_modules/");
      const name = packages.at(-1) ?? file;
      const parts = name.split("/");
      if (packages.length === 1) return `room:${parts[0]}`;
      return name.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? name);
    }),
  );
}

const forbidden = (name: string) =>
  name === "sanity" || name === "@sanity/types" || name === "room:studio" || name === "react";

// Bundling the client and zod takes seconds, on a busy machine many.
describe("what the site's data door pulls in", { timeout: 120_000 }, () => {
  it("is the client, zod and content-schema, and never the Studio", async () => {
    const entries = globSync("site/data/*.ts", { cwd: root })
      .filter((file) => !file.endsWith(".test.ts"))
      .map((file) => join(root, file));
    expect(entries.length).toBeGreaterThan(0);
    const names = await reached(entries);
    expect(names).toContain("@sanity/client");
    expect([...names].filter(forbidden)).toEqual([]);
  });

  it("turns red when a file reaches the Studio's schema", async () => {
    const file = join(scratch, "red.ts");
    writeFileSync(file, 'export { schemaTypes } from "@digiplein/content-schema/studio";\n');
    expect([...(await reached([file]))].filter(forbidden)).toContain("@sanity/types");
  });
});
