import { type Day, dayInAmsterdam } from "@digiplein/content-schema/time";
import { z } from "zod";
import { SettingsError } from "./settings-error.ts";

const nowSchema = z.iso.datetime().optional();

/**
 * The day in the Netherlands that pages speak of when they are built at this moment: that of the
 * clock, or of `DIGIPLEIN_NOW`, which the site takes for the clock as well.
 *
 * @param env usually `process.env`
 * @returns asks the clock anew at each call
 * @throws SettingsError when `DIGIPLEIN_NOW` is no moment
 */
export function buildDayFrom(env: NodeJS.ProcessEnv): () => Day {
  const fixed = env.DIGIPLEIN_NOW || undefined;
  if (!nowSchema.safeParse(fixed).success)
    throw new SettingsError(
      `DIGIPLEIN_NOW is "${fixed}"; it must be a moment like 2026-11-22T12:00:00Z.`,
    );
  return () => dayInAmsterdam(new Date(fixed ?? Date.now()));
}
