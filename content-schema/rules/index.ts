/** The rules door: pure checks without zod, Studio or HTTP, for who validates a single value. */
export { type PageDocument, publicPath } from "../public-path.ts";
export { type Advice, type Rule, sentence } from "./advice.ts";
export {
  checkAlwaysOpen,
  checkClosing,
  checkClosingTime,
  checkException,
  checkExceptionDates,
  checkOverlap,
  checkTime,
} from "./hours.ts";
export {
  checkAges,
  checkContact,
  checkCosts,
  checkCoverage,
  checkReachable,
  isListed,
} from "./offers.ts";
export { checkPhone, dialDigits } from "./phone.ts";
export { checkHeadingOrder, checkLinkTexts, checkMarks } from "./rich-text.ts";
export { checkSeriesDays, checkSeriesEnd, checkSeriesTimes } from "./series.ts";
export { checkSlug, slugFrom } from "./slug.ts";
export { checkAltText, checkEmail, checkGemeentecode, checkLinkText } from "./texts.ts";
export { checkActionLink, checkHttpsAddress, checkSafeLink, checkWebAddress } from "./urls.ts";
