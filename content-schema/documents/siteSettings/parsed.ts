import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import { formatted, identity, text } from "../../fields/parsed.ts";
import { entranceSchema } from "../../objects/entrance/parsed.ts";
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
});

export type SiteSettings = z.infer<typeof siteSettingsSchema>;
