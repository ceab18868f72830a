import { type Day, dayInAmsterdam } from "@digiplein/content-schema/time";
import { loadRegion } from "../regions/load-region.ts";
import { parseSiteEnv } from "./env.ts";

/** Settings of this build. */
export const env = parseSiteEnv(process.env);

/** The variant that is built. */
export const region = await loadRegion(env.DIGIPLEIN_REGION);

/** The day of this build in the Netherlands; tests set the clock with DIGIPLEIN_NOW. */
export const today: Day = dayInAmsterdam(new Date(env.DIGIPLEIN_NOW ?? Date.now()));
