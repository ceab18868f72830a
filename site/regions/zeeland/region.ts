import type { RegionConfig } from "../../lib/region-config.ts";

/** The variant of the thirteen gemeenten of Zeeland. */
export const region: RegionConfig = {
  id: "zeeland",
  gemeentecodes: [
    "0654",
    "0664",
    "0677",
    "0678",
    "0687",
    "0703",
    "0715",
    "0716",
    "0717",
    "0718",
    "1676",
    "1695",
    "1714",
  ],
  basePath: "/",
  scene: "coast",
};
