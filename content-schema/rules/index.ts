/** The rules door: pure checks without zod, Studio or HTTP, for who validates a single value. */
export { type PageDocument, publicPath } from "../public-path.ts";
export { type Advice, type Rule, sentence } from "./advice.ts";
export { type Ages, checkAges } from "./ages.ts";
export { checkProfessions } from "./articles.ts";
export { checkBaseHash } from "./base-hash.ts";
export { checkContact, checkMailbox, checkReachable } from "./contact.ts";
export { checkCost, checkCosts } from "./costs.ts";
export { checkCoverage } from "./coverage.ts";
export { checkNoticePeriod, checkPeriod } from "./dates.ts";
export { checkDialog, type DialogShape } from "./dialog.ts";
export { checkPeople } from "./dialog-people.ts";
export { checkWhere } from "./events.ts";
export { checkDatedValue, checkFigureValues } from "./figures.ts";
export { checkNobody, checkSolved } from "./gaps.ts";
export { checkRouteStages } from "./help-route.ts";
export {
  checkAlwaysOpen,
  checkClosing,
  checkClosingTime,
  checkException,
  checkExceptionDates,
  checkOverlap,
  checkTime,
} from "./hours.ts";
export { checkCounts } from "./imports.ts";
export { checkKvkNumber } from "./kvk.ts";
export { checkCoordinates, checkLocationKind, checkSecret } from "./locations.ts";
export {
  CHANGEABLE_OF_ARTICLE,
  CHANGEABLE_OF_SERVICE,
  checkChangesSomething,
} from "./overrides.ts";
export { checkNotInFuture } from "./past.ts";
export { checkPhone, dialDigits } from "./phone.ts";
export { checkMunicipalNumber } from "./phone-14.ts";
export { checkPostcode, checkPostcodeArea, normalPostcode } from "./postcodes.ts";
export { checkDecision } from "./proposals.ts";
export { checkVisible, isUnlisted, isVisibleOn } from "./publish-gate.ts";
export { checkPagePath, checkRedirect, checkTargetPath } from "./redirects.ts";
export { checkMunicipalSources, checkRegionLevel } from "./regions.ts";
export {
  checkConversation,
  checkHeadingOrder,
  checkHeadingWords,
  checkLinkTexts,
  checkMarks,
  checkQuote,
} from "./rich-text.ts";
export { checkRole } from "./roles.ts";
export { checkSynonyms } from "./search-words.ts";
export { checkSeriesDays, checkSeriesEnd, checkSeriesTimes } from "./series.ts";
export { checkSlug, slugFrom } from "./slug.ts";
export { checkGroupStart, checkStart } from "./start.ts";
export { checkTable } from "./tables.ts";
export { checkAltText, checkEmail, checkGemeentecode, checkLinkText } from "./texts.ts";
export { checkActionLink, checkHttpsAddress, checkSafeLink, checkWebAddress } from "./urls.ts";
