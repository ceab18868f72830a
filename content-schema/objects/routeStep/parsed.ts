import * as z from "zod";
import { choice, formatted, key, reference, text } from "../../fields/parsed.ts";
import { checkActionLink } from "../../rules/urls.ts";

/** A step on the route to help: who it is and what they do for you. */
export const routeStepSchema = z.object({
  _type: z.literal("routeStep"),
  _key: key(),
  stage: choice("routeStage"),
  title: text(100),
  text: text(600),
  /** Ids of who helps in this step. */
  who: z.array(reference("accessPoint", "organization", "service", "helpline")).default([]),
  /** Where one reads or does it: a path on this site, an https address or tel:. */
  link: formatted(checkActionLink).optional(),
});

export type RouteStep = z.infer<typeof routeStepSchema>;
