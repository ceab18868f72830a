/** The site door: what content is, parsed and typed, without anything of the Studio. */
export { type ParsedContent, parseContent } from "./content.ts";
export type { Content, DocumentsById } from "./content-lists.ts";
export type { Article } from "./documents/article/parsed.ts";
export type { ChangeProposal } from "./documents/changeProposal/parsed.ts";
export type { Check } from "./documents/check/parsed.ts";
export type { ChecklistStep } from "./documents/checklistStep/parsed.ts";
export type { ConversationCard } from "./documents/conversationCard/parsed.ts";
export type { Dialog } from "./documents/dialog/parsed.ts";
export type { Event } from "./documents/event/parsed.ts";
export type { Functionality } from "./documents/functionality/parsed.ts";
export type { GuideStep } from "./documents/guideStep/parsed.ts";
export type { Helpline } from "./documents/helpline/parsed.ts";
export type { ImportRun } from "./documents/importRun/parsed.ts";
export type { Intervention } from "./documents/intervention/parsed.ts";
export type { Location } from "./documents/location/parsed.ts";
export type { Municipality } from "./documents/municipality/parsed.ts";
export type { Notice } from "./documents/notice/parsed.ts";
export type { Organization } from "./documents/organization/parsed.ts";
export {
  type ContentDocument,
  type ContentType,
  contentTypes,
  type DocumentOf,
} from "./documents/parsed.ts";
export type { Phase } from "./documents/phase/parsed.ts";
export { type Publication, publicationSchema } from "./documents/publication/parsed.ts";
export { type RecordType, recordSchemas, recordTypes } from "./documents/records.ts";
export type { Redirect } from "./documents/redirect/parsed.ts";
export type { Region } from "./documents/region/parsed.ts";
export type { Service } from "./documents/service/parsed.ts";
export type { ServiceOverride } from "./documents/serviceOverride/parsed.ts";
export type { SiteSettings } from "./documents/siteSettings/parsed.ts";
export type { SynonymGroup } from "./documents/synonymGroup/parsed.ts";
export type { Term } from "./documents/term/parsed.ts";
export type { Theme } from "./documents/theme/parsed.ts";
export { type LabelTable, labels, type ValueOf, valuesOf } from "./labels.ts";
export type { Action } from "./objects/action/parsed.ts";
export type { Address } from "./objects/address/parsed.ts";
export type { Alert } from "./objects/alert/parsed.ts";
export type { Block, PlainBlock } from "./objects/block/parsed.ts";
export type { Callout } from "./objects/callout/parsed.ts";
export type { CaptionedImage } from "./objects/captionedImage/parsed.ts";
export type { Contact } from "./objects/contact/parsed.ts";
export type { Cost } from "./objects/cost/parsed.ts";
export type { Coverage } from "./objects/coverage/parsed.ts";
export type { DialogAnswer } from "./objects/dialogAnswer/parsed.ts";
export type { DialogNode } from "./objects/dialogNode/parsed.ts";
export type { DialogOutcome } from "./objects/dialogOutcome/parsed.ts";
export type { Entrance } from "./objects/entrance/parsed.ts";
export type { HelplineBlock } from "./objects/helplineBlock/parsed.ts";
export type { InternalLink } from "./objects/internalLink/parsed.ts";
export type { Link } from "./objects/link/parsed.ts";
export type { Place } from "./objects/place/parsed.ts";
export type { Provenance } from "./objects/provenance/parsed.ts";
export type { Recognition } from "./objects/recognition/parsed.ts";
export type { RichText } from "./objects/richText/parsed.ts";
export type { Source } from "./objects/source/parsed.ts";
export type { Start } from "./objects/start/parsed.ts";
export type { Steps } from "./objects/steps/parsed.ts";
export type { WaitingTime } from "./objects/waitingTime/parsed.ts";
export { parseDocument } from "./parse.ts";
export { type Problem, problemSchema } from "./problem.ts";
export { type PageDocument, publicPath } from "./public-path.ts";
export { contentQueries } from "./queries/index.ts";
export type { RawContent } from "./raw-content.ts";
export { dialDigits } from "./rules/phone.ts";
export { slugFrom } from "./rules/slug.ts";
export { coveredMunicipalities, NATIONAL, type Variant } from "./variant.ts";
