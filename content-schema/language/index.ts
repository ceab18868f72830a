/** The language door: what the gates say of a text, without zod, Studio or HTTP. */
export { ALLOWED, type Allowed, allows } from "./allowed.ts";
export { type LanguageContext, languageContext, pathOf } from "./context.ts";
export { type Finding, type GateName, gateNames } from "./finding.ts";
export { languageFindings } from "./findings.ts";
export { readerOf } from "./page.ts";
export { levelOf, type Readability, readabilityOf } from "./readability.ts";
export { writtenIn } from "./texts.ts";
export { type Reader, THRESHOLDS } from "./thresholds.ts";
