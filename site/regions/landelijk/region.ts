import type { RegionConfig } from "../../lib/region-config.ts";

/** The national DigiPlein: the whole country, every gemeente. */
export const region: RegionConfig = {
  id: "landelijk",
  basePath: "/",
  scene: "square",
};
