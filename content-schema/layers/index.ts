/** The layers door: land → regio → gemeente, and what a region may change. Pure, without packages. */
export { baseHash, fieldsMovedSince } from "./base-hash.ts";
export { ancestorsOf, inherit, isVisibleIn, type Layer, type LayerRegion } from "./inherit.ts";
export { type FieldOrigin, type Merged, mergeOverride } from "./merge-override.ts";
