import { z } from "zod";

const regionConfigSchema = z.strictObject({
  /**
   * Folder name, the value of DIGIPLEIN_REGION and, but for the national site, the slug of the region
   * document that names its gemeenten.
   */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, "use small letters, digits and hyphens"),
  /** Path under which the built site is served, with a slash on both sides. */
  basePath: z
    .string()
    .regex(/^\/([a-z0-9-]+\/)*$/, 'start and end with a slash, such as "/" or "/zeeland/"'),
  /** Which of our own drawings stands on the home page. */
  scene: z.enum(["square", "coast", "fields"]),
});

/** What a variant is, apart from its colours (theme.css) and its content (the lake). */
export type RegionConfig = z.infer<typeof regionConfigSchema>;

/**
 * Parses the data of `site/regions/<id>/region.ts`.
 *
 * @param raw the object the file exports
 * @param file path to name in the message
 * @throws Error with one line per wrong field, each with its path and the fix
 */
export function parseRegionConfig(raw: unknown, file: string): RegionConfig {
  const parsed = regionConfigSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    (issue) => `  ${issue.path.join(".") || "(whole file)"}: ${issue.message}`,
  );
  throw new Error(`${file} does not describe a region:\n${lines.join("\n")}`);
}
