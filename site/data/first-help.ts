import type { Content, Municipality } from "@digiplein/content-schema/site";
import type { FirstHelpView } from "../lib/help-route.ts";
import { helpRoutes, regionAround } from "./choose-routes.ts";
import { helplinesWhere } from "./helplines.ts";

/**
 * Whom to ask where we know no place: the gemeente itself and the helplines with which the route for
 * parents begins. (Which those are, is for editors to say; see the help route.)
 *
 * @param gemeente absent where no gemeente was chosen yet
 */
export function firstHelp(content: Content, gemeente?: Municipality): FirstHelpView {
  const steps = helpRoutes(content, gemeente && regionAround(content, gemeente))
    .filter(({ audience }) => audience === "parent")
    .flatMap((route) => route.steps.filter(({ stage }) => stage === "firstContact"));
  const ids = new Set(steps.flatMap(({ who }) => who));
  const { name = "", phone14, website } = gemeente ?? {};
  return {
    ...(gemeente && {
      gemeente: { name, ...(phone14 && { phone14 }), ...(website && { website }) },
    }),
    helplines: helplinesWhere(content, ({ _id, urgent }) => ids.has(_id) || urgent),
  };
}
