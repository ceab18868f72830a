import * as z from "zod";
import { owner } from "../../fields/origin.ts";
import { choice, day, follows, formatted, identity, text } from "../../fields/parsed.ts";
import { checkNoticePeriod } from "../../rules/dates.ts";
import { checkActionLink } from "../../rules/urls.ts";

/** A passing message to visitors: a change of law, an outage or news. It always ends. */
export const noticeSchema = z
  .object({
    ...identity("notice"),
    ...owner,
    title: text(80),
    kind: choice("noticeKind"),
    text: text(300),
    /** A path on this site, an https address or tel:. */
    link: formatted(checkActionLink).optional(),
    /** First and last day on which it is shown, Europe/Amsterdam. */
    showFrom: day(),
    showUntil: day(),
    /** Whom it is for; empty means everybody. */
    audiences: z.array(choice("articleAudience")).default([]),
  })
  .check(follows(checkNoticePeriod));

export type Notice = z.infer<typeof noticeSchema>;
