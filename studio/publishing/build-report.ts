import { readFile } from "node:fs/promises";
import { z } from "zod";

/**
 * What is wrong in one field of one document, in Dutch, with the fix. The same shape as
 * content-schema's `Problem`; parsed here because the build runs in another process.
 */
export const problemSchema = z.object({
  documentId: z.string(),
  documentType: z.string(),
  title: z.string(),
  field: z.string(),
  message: z.string(),
  fix: z.string(),
});

/** One problem in the content. */
export type Problem = z.infer<typeof problemSchema>;

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
