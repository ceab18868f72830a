import type * as z from "zod";
import { accessPointSchema } from "./accessPoint/parsed.ts";
import { articleSchema } from "./article/parsed.ts";
import { articleOverrideSchema } from "./articleOverride/parsed.ts";
import { checkSchema } from "./check/parsed.ts";
import { checklistStepSchema } from "./checklistStep/parsed.ts";
import { conversationCardSchema } from "./conversationCard/parsed.ts";
import { dialogSchema } from "./dialog/parsed.ts";
import { eventSchema } from "./event/parsed.ts";
import { figureSchema } from "./figure/parsed.ts";
import { functionalitySchema } from "./functionality/parsed.ts";
import { guideStepSchema } from "./guideStep/parsed.ts";
import { helplineSchema } from "./helpline/parsed.ts";
import { helpRouteSchema } from "./helpRoute/parsed.ts";
import { interventionSchema } from "./intervention/parsed.ts";
import { locationSchema } from "./location/parsed.ts";
import { municipalitySchema } from "./municipality/parsed.ts";
import { noticeSchema } from "./notice/parsed.ts";
import { organizationSchema } from "./organization/parsed.ts";
import { phaseSchema } from "./phase/parsed.ts";
import { redirectSchema } from "./redirect/parsed.ts";
import { regionSchema } from "./region/parsed.ts";
import { serviceSchema } from "./service/parsed.ts";
import { serviceOverrideSchema } from "./serviceOverride/parsed.ts";
import { siteSettingsSchema } from "./siteSettings/parsed.ts";
import { situationSchema } from "./situation/parsed.ts";
import { synonymGroupSchema } from "./synonymGroup/parsed.ts";
import { termSchema } from "./term/parsed.ts";
import { themeSchema } from "./theme/parsed.ts";

/** The zod schema of every document type that the site reads, by its Sanity `_type`. */
export const documentSchemas = {
  phase: phaseSchema,
  article: articleSchema,
  region: regionSchema,
  municipality: municipalitySchema,
  organization: organizationSchema,
  service: serviceSchema,
  term: termSchema,
  helpline: helplineSchema,
  functionality: functionalitySchema,
  guideStep: guideStepSchema,
  dialog: dialogSchema,
  conversationCard: conversationCardSchema,
  checklistStep: checklistStepSchema,
  accessPoint: accessPointSchema,
  helpRoute: helpRouteSchema,
  articleOverride: articleOverrideSchema,
  siteSettings: siteSettingsSchema,
  location: locationSchema,
  intervention: interventionSchema,
  theme: themeSchema,
  synonymGroup: synonymGroupSchema,
  notice: noticeSchema,
  redirect: redirectSchema,
  serviceOverride: serviceOverrideSchema,
  event: eventSchema,
  check: checkSchema,
  figure: figureSchema,
  situation: situationSchema,
};

/** The document types that the site reads. */
export type ContentType = keyof typeof documentSchemas;

/** The parsed document of one type. */
export type DocumentOf<Type extends ContentType> = z.infer<(typeof documentSchemas)[Type]>;

/** Any parsed document. */
export type ContentDocument = { [Type in ContentType]: DocumentOf<Type> }[ContentType];

/** Every document type that the site reads. */
export const contentTypes = Object.keys(documentSchemas) as ContentType[];
