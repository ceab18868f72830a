import type { RegionConfig } from "../../lib/region-config.ts";

/** The variant of the ten gemeenten of Groningen. */
export const region: RegionConfig = {
  id: "groningen",
  basePath: "/",
  scene: "fields",
};
