import type { RegionConfig } from "../../lib/region-config.ts";

/** The variant of the thirteen gemeenten of Zeeland. */
export const region: RegionConfig = {
  id: "zeeland",
  basePath: "/",
  scene: "coast",
};
