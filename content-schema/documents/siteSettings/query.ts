import groq from "groq";
import { identityFields, originFields } from "../../fields/query.ts";
import { entranceFields } from "../../objects/entrance/query.ts";

/** GROQ fields of the settings of a site. */
export const siteSettingsFields = groq`${identityFields}, ${originFields},
  title, tagline, homeHeading, homeIntro, entrances[]{${entranceFields}}, reviewNotice, exitUrl,
  editors, mailbox, accessibilityRegister, "functionalities": functionalities[]._ref`;
