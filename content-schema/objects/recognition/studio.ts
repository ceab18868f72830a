import { defineField, defineType } from "@sanity/types";
import { lineField, urlField } from "../../fields/studio.ts";

/** The form of a recognition. */
export const recognitionType = defineType({
  name: "recognition",
  title: "Erkenning",
  type: "object",
  fields: [
    lineField({
      name: "by",
      title: "Erkend door",
      description: "De commissie of het instituut. Bijvoorbeeld: Nederlands Jeugdinstituut.",
    }),
    lineField({
      name: "level",
      title: "Niveau",
      description: "Zoals de commissie het noemt. Bijvoorbeeld: Goed onderbouwd.",
    }),
    defineField({
      name: "date",
      title: "Datum",
      description: "De dag van het besluit. Bezoekers zien hoe oud de erkenning is.",
      type: "date",
    }),
    urlField({ name: "url", title: "Webadres", description: "De pagina waarop dit staat." }),
  ],
  preview: { select: { title: "by", subtitle: "date" } },
});
