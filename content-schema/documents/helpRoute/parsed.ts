import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import { choice, follows, identity, slug, text } from "../../fields/parsed.ts";
import { routeStepSchema } from "../../objects/routeStep/parsed.ts";
import { checkRouteStages } from "../../rules/help-route.ts";

/** From the first conversation to the specialist, the offer and the court, for one audience. */
export const helpRouteSchema = z.object({
  ...identity("helpRoute"),
  ...owner,
  ...origin,
  title: text(70),
  slug: slug(),
  audience: choice("routeAudience"),
  intro: text(400),
  steps: z.array(routeStepSchema).min(1).check(follows(checkRouteStages)),
});

export type HelpRoute = z.infer<typeof helpRouteSchema>;
