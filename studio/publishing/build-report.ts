import { readFile } from "node:fs/promises";
import { problemSchema } from "@digiplein/content-schema/site";
import { z } from "zod";

const reportSchema = z.object({
  problems: z.array(problemSchema),
  warnings: z.array(problemSchema),
  documents: z.int().nonnegative(),
});

/** What the site wrote about the content it read. */
export type BuildReport = z.infer<typeof reportSchema>;

/**
 * Reads the report that `site/data` writes during a build (`DIGIPLEIN_REPORT`).
 *
 * @param path absolute path of the JSON file
 * @returns null when the build ended before it wrote a whole report
 */
export async function readBuildReport(path: string): Promise<BuildReport | null> {
  try {
    return reportSchema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return null;
  }
}
