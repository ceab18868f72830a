import { z } from "zod";

/**
 * What `release.json` says about one built variant. The publisher compares the fingerprints
 * and the day to know whether the live site still matches the content, the code and the calendar.
 */
export const releaseSchema = z.strictObject({
  region: z.string().min(1),
  /** name of the release folder, sortable by time */
  stamp: z.string().min(1),
  builtAt: z.iso.datetime(),
  /** the day in the Netherlands for which its pages hold; taken before the build started */
  day: z.iso.date(),
  /** hash over the `_id:_rev` of every public document, taken before the build started */
  contentFingerprint: z.string().min(1),
  /** hash over the code and the settings that decide what is built */
  codeFingerprint: z.string().min(1),
  /** number of HTML files */
  pages: z.int().nonnegative(),
  /** of all files but `release.json` */
  bytes: z.int().nonnegative(),
  /** from the start of the build to the moment before the swap */
  seconds: z.number().nonnegative(),
  heaviest: z.strictObject({ path: z.string(), bytes: z.int().nonnegative() }),
});

/** One whole, built variant. */
export type Release = z.infer<typeof releaseSchema>;
