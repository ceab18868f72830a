import { defineType } from "@sanity/types";
import { referenceField } from "../../fields/studio.ts";
import { LINKABLE_TYPES } from "./parsed.ts";

/** The form of a link to a page of our own. */
export const internalLinkType = defineType({
  name: "internalLink",
  title: "Link binnen de site",
  type: "object",
  fields: [
    referenceField({
      name: "target",
      title: "Pagina",
      description: "De link blijft werken als het webadres van die pagina verandert.",
      to: LINKABLE_TYPES,
    }),
  ],
});
