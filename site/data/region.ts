import { loadRegion } from "../regions/load-region.ts";
import { parseSiteEnv } from "./env.ts";

/** Settings of this build. */
export const env = parseSiteEnv(process.env);

/** The variant that is built. */
export const region = await loadRegion(env.DIGIPLEIN_REGION);
