/** The Studio door: every form of the Studio. Validation is the zod schema that the build uses. */

import type { SchemaTypeDefinition } from "@sanity/types";
import { accessPointType } from "./documents/accessPoint/studio.ts";
import { articleType } from "./documents/article/studio.ts";
import { articleOverrideType } from "./documents/articleOverride/studio.ts";
import { changeProposalType } from "./documents/changeProposal/studio.ts";
import { checkType } from "./documents/check/studio.ts";
import { checklistStepType } from "./documents/checklistStep/studio.ts";
import { conversationCardType } from "./documents/conversationCard/studio.ts";
import { dialogType } from "./documents/dialog/studio.ts";
import { eventType } from "./documents/event/studio.ts";
import { figureType } from "./documents/figure/studio.ts";
import { functionalityType } from "./documents/functionality/studio.ts";
import { gapType } from "./documents/gap/studio.ts";
import { guideStepType } from "./documents/guideStep/studio.ts";
import { helplineType } from "./documents/helpline/studio.ts";
import { helpRouteType } from "./documents/helpRoute/studio.ts";
import { importRunType } from "./documents/importRun/studio.ts";
import { interventionType } from "./documents/intervention/studio.ts";
import { locationType } from "./documents/location/studio.ts";
import { municipalityType } from "./documents/municipality/studio.ts";
import { noticeType } from "./documents/notice/studio.ts";
import { organizationType } from "./documents/organization/studio.ts";
import { phaseType } from "./documents/phase/studio.ts";
import { publicationType } from "./documents/publication/studio.ts";
import { redirectType } from "./documents/redirect/studio.ts";
import { regionType } from "./documents/region/studio.ts";
import { serviceType } from "./documents/service/studio.ts";
import { serviceOverrideType } from "./documents/serviceOverride/studio.ts";
import { siteSettingsType } from "./documents/siteSettings/studio.ts";
import { situationType } from "./documents/situation/studio.ts";
import { synonymGroupType } from "./documents/synonymGroup/studio.ts";
import { termType } from "./documents/term/studio.ts";
import { themeType } from "./documents/theme/studio.ts";
import { actionType } from "./objects/action/studio.ts";
import { addressType } from "./objects/address/studio.ts";
import { alertType } from "./objects/alert/studio.ts";
import { calloutType } from "./objects/callout/studio.ts";
import { captionedImageType } from "./objects/captionedImage/studio.ts";
import { contactType } from "./objects/contact/studio.ts";
import { contactPointType } from "./objects/contactPoint/studio.ts";
import { contentNoteType } from "./objects/contentNote/studio.ts";
import { costType } from "./objects/cost/studio.ts";
import { coverageType } from "./objects/coverage/studio.ts";
import { datedValueType } from "./objects/datedValue/studio.ts";
import { dialogAnswerType } from "./objects/dialogAnswer/studio.ts";
import { dialogNodeType } from "./objects/dialogNode/studio.ts";
import { dialogOutcomeType } from "./objects/dialogOutcome/studio.ts";
import { dialogTargetType } from "./objects/dialogTarget/studio.ts";
import { entranceType } from "./objects/entrance/studio.ts";
import { exampleConversationType } from "./objects/exampleConversation/studio.ts";
import { figureValueType } from "./objects/figureValue/studio.ts";
import { helpFilterType } from "./objects/helpFilter/studio.ts";
import { helplineBlockType } from "./objects/helplineBlock/studio.ts";
import { internalLinkType } from "./objects/internalLink/studio.ts";
import { linkType } from "./objects/link/studio.ts";
import { openingHoursType } from "./objects/openingHours/studio.ts";
import { placeType } from "./objects/place/studio.ts";
import { provenanceType } from "./objects/provenance/studio.ts";
import { quoteType } from "./objects/quote/studio.ts";
import { recognitionType } from "./objects/recognition/studio.ts";
import { richTextType } from "./objects/richText/studio.ts";
import { routeStepType } from "./objects/routeStep/studio.ts";
import { seriesType } from "./objects/series/studio.ts";
import { sourceType } from "./objects/source/studio.ts";
import { startType } from "./objects/start/studio.ts";
import { stepsType } from "./objects/steps/studio.ts";
import { tableType } from "./objects/table/studio.ts";
import { waitingTimeType } from "./objects/waitingTime/studio.ts";

export { timesTold } from "./documents/gap/studio.ts";
export { proposalTypes, subjectTypes } from "./fields/subjects.ts";
export { labels } from "./labels.ts";
export { isPage, type PageDocument, publicPath } from "./public-path.ts";

/** All document and object types, for `schema.types` of the Studio's config. */
export const schemaTypes: SchemaTypeDefinition[] = [
  phaseType,
  articleType,
  regionType,
  municipalityType,
  organizationType,
  serviceType,
  termType,
  helplineType,
  functionalityType,
  guideStepType,
  dialogType,
  conversationCardType,
  checklistStepType,
  accessPointType,
  helpRouteType,
  articleOverrideType,
  siteSettingsType,
  locationType,
  interventionType,
  themeType,
  synonymGroupType,
  noticeType,
  redirectType,
  serviceOverrideType,
  eventType,
  checkType,
  changeProposalType,
  importRunType,
  gapType,
  figureType,
  situationType,
  publicationType,
  richTextType,
  calloutType,
  stepsType,
  helplineBlockType,
  captionedImageType,
  linkType,
  internalLinkType,
  sourceType,
  provenanceType,
  actionType,
  coverageType,
  costType,
  contactType,
  contactPointType,
  entranceType,
  routeStepType,
  dialogTargetType,
  helpFilterType,
  dialogOutcomeType,
  dialogAnswerType,
  dialogNodeType,
  openingHoursType,
  seriesType,
  addressType,
  placeType,
  recognitionType,
  waitingTimeType,
  startType,
  alertType,
  datedValueType,
  figureValueType,
  tableType,
  quoteType,
  exampleConversationType,
  contentNoteType,
];
