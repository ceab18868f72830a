/** The door of the menukaart for browsers: pure functions, without the schema behind them. */

export { slugFrom } from "../rules/slug.ts";
export { type Choice, refusals } from "./choice.ts";
