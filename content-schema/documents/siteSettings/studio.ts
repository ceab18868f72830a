import { defineType } from "@sanity/types";
import {
  GROUPS,
  lineField,
  objectsField,
  originFields,
  ownerRegionField,
  textField,
  urlField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of the settings of one site. */
export const siteSettingsType = defineType({
  name: "siteSettings",
  title: labels.documentType.siteSettings,
  type: "document",
  groups: GROUPS,
  validation: checkedLikeTheBuild("siteSettings"),
  fields: [
    lineField({
      name: "title",
      title: "Naam van de site",
      description: "Bijvoorbeeld: DigiPlein Zeeland.",
      group: "text",
    }),
    lineField({
      name: "tagline",
      title: "Ondertitel",
      description: "Voor wie de site is, in een halve zin.",
      group: "text",
    }),
    lineField({ name: "homeHeading", title: "Kop van de voorpagina", group: "text" }),
    textField({ name: "homeIntro", title: "Inleiding van de voorpagina", group: "text" }),
    objectsField({
      name: "entrances",
      title: "Ingangen op de voorpagina",
      description: "Vragen zoals bezoekers ze stellen, met een link naar het antwoord.",
      group: "text",
      of: "entrance",
    }),
    textField({
      name: "reviewNotice",
      title: "Melding over controle",
      description: "Staat op elke pagina. Zegt eerlijk hoe ver de teksten zijn getoetst.",
      group: "text",
      rows: 2,
    }),
    urlField({
      name: "exitUrl",
      title: "Waar de wegknop heen gaat",
      description: "Een gewone, neutrale site. Bijvoorbeeld het weer.",
      group: "place",
    }),
    ownerRegionField(),
    ...originFields(),
  ],
  preview: { select: { title: "title", subtitle: "tagline" } },
});
