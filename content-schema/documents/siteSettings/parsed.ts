import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import { formatted, identity, reference, text } from "../../fields/parsed.ts";
import { entranceSchema } from "../../objects/entrance/parsed.ts";
import { checkMailbox } from "../../rules/contact.ts";
import { checkHttpsAddress } from "../../rules/urls.ts";

/** Name, home page and fixed texts of one variant; without an owner it is the national site. */
export const siteSettingsSchema = z.object({
  ...identity("siteSettings"),
  ...owner,
  ...origin,
  title: text(60),
  tagline: text(120),
  homeHeading: text(100),
  homeIntro: text(400),
  entrances: z.array(entranceSchema).min(1),
  /** Says on every page how far the texts were reviewed. */
  reviewNotice: text(200),
  /** The neutral site to which the exit button goes. */
  exitUrl: formatted(checkHttpsAddress),
  /** In the footer: who makes this site, e.g. the loket of the region. */
  editors: text(160).optional(),
  /** In the footer: where visitors report a mistake or missing help; a role's mailbox. */
  mailbox: formatted(checkMailbox).optional(),
  /** The statement of this site in the national register of accessibility statements. */
  accessibilityRegister: formatted(checkHttpsAddress).optional(),
  /** Ids of the functionalities that this site has; empty: none were chosen yet. */
  functionalities: z.array(reference("functionality")).default([]),
});

export type SiteSettings = z.infer<typeof siteSettingsSchema>;
