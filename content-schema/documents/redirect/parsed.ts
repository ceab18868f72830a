import * as z from "zod";
import { owner } from "../../fields/origin.ts";
import { choice, follows, formatted, identity, text } from "../../fields/parsed.ts";
import { checkPagePath, checkRedirect, checkTargetPath } from "../../rules/redirects.ts";

/** The old address of a page that moved, was merged or is gone: a link of others keeps working. */
export const redirectSchema = z
  .object({
    ...identity("redirect"),
    ...owner,
    /** Old path on this site, e.g. `/onderwerpen/oud/`. */
    from: formatted(checkPagePath),
    /** New path on this site, maybe with an anchor; absent when nothing took the page's place. */
    to: formatted(checkTargetPath).optional(),
    reason: choice("redirectReason"),
    /** What the visitor reads at the old address; required without `to`. */
    explanation: text(300).optional(),
  })
  .check(follows(checkRedirect));

export type Redirect = z.infer<typeof redirectSchema>;
