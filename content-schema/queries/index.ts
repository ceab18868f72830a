import { defineQuery } from "groq";
import { accessPointFields } from "../documents/accessPoint/query.ts";
import { articleFields } from "../documents/article/query.ts";
import { articleOverrideFields } from "../documents/articleOverride/query.ts";
import { checkFields } from "../documents/check/query.ts";
import { checklistStepFields } from "../documents/checklistStep/query.ts";
import { conversationCardFields } from "../documents/conversationCard/query.ts";
import { dialogFields } from "../documents/dialog/query.ts";
import { eventFields } from "../documents/event/query.ts";
import { figureFields } from "../documents/figure/query.ts";
import { functionalityFields } from "../documents/functionality/query.ts";
import { guideStepFields } from "../documents/guideStep/query.ts";
import { helplineFields } from "../documents/helpline/query.ts";
import { helpRouteFields } from "../documents/helpRoute/query.ts";
import { interventionFields } from "../documents/intervention/query.ts";
import { locationFields } from "../documents/location/query.ts";
import { municipalityFields } from "../documents/municipality/query.ts";
import { noticeFields } from "../documents/notice/query.ts";
import { organizationFields } from "../documents/organization/query.ts";
import type { ContentType } from "../documents/parsed.ts";
import { phaseFields } from "../documents/phase/query.ts";
import { redirectFields } from "../documents/redirect/query.ts";
import { regionFields } from "../documents/region/query.ts";
import { serviceFields } from "../documents/service/query.ts";
import { serviceOverrideFields } from "../documents/serviceOverride/query.ts";
import { siteSettingsFields } from "../documents/siteSettings/query.ts";
import { situationFields } from "../documents/situation/query.ts";
import { synonymGroupFields } from "../documents/synonymGroup/query.ts";
import { termFields } from "../documents/term/query.ts";
import { themeFields } from "../documents/theme/query.ts";

/** One query for all documents of a type, in the order of their ids; ask the perspective `published`. */
const all = (type: ContentType, fields: string) => ({
  groq: defineQuery(`*[_type == "${type}"] | order(_id) {${fields}}`),
  params: {},
});

/**
 * One large query per document type: a build asks each of them once and joins in TypeScript.
 * They exclude nothing by region, so that `parseContent` can warn about another region's documents.
 */
export const contentQueries: Record<ContentType, { groq: string; params: Record<string, never> }> =
  {
    phase: all("phase", phaseFields),
    article: all("article", articleFields),
    region: all("region", regionFields),
    municipality: all("municipality", municipalityFields),
    organization: all("organization", organizationFields),
    service: all("service", serviceFields),
    term: all("term", termFields),
    helpline: all("helpline", helplineFields),
    functionality: all("functionality", functionalityFields),
    guideStep: all("guideStep", guideStepFields),
    dialog: all("dialog", dialogFields),
    conversationCard: all("conversationCard", conversationCardFields),
    checklistStep: all("checklistStep", checklistStepFields),
    accessPoint: all("accessPoint", accessPointFields),
    helpRoute: all("helpRoute", helpRouteFields),
    articleOverride: all("articleOverride", articleOverrideFields),
    siteSettings: all("siteSettings", siteSettingsFields),
    location: all("location", locationFields),
    intervention: all("intervention", interventionFields),
    theme: all("theme", themeFields),
    synonymGroup: all("synonymGroup", synonymGroupFields),
    notice: all("notice", noticeFields),
    redirect: all("redirect", redirectFields),
    serviceOverride: all("serviceOverride", serviceOverrideFields),
    event: all("event", eventFields),
    check: all("check", checkFields),
    figure: all("figure", figureFields),
    situation: all("situation", situationFields),
  };
