import type { RegionConfig } from "../../lib/region-config.ts";

/** The variant of the ten gemeenten of Groningen. */
export const region: RegionConfig = {
  id: "groningen",
  gemeentecodes: ["0014", "0037", "0047", "0765", "1895", "1950", "1952", "1966", "1969", "1979"],
  basePath: "/",
  scene: "fields",
};
