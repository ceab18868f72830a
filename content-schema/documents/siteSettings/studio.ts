import { defineType } from "@sanity/types";
import { GROUPS } from "../../fields/groups.ts";
import {
  lineField,
  objectsField,
  originFields,
  ownerRegionField,
  referencesField,
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
    lineField({
      name: "homeHeading",
      title: "Kop van de voorpagina",
      description: "De eerste zin die een bezoeker leest. Bijvoorbeeld: Uit elkaar, en nu?",
      group: "text",
    }),
    textField({
      name: "homeIntro",
      title: "Inleiding van de voorpagina",
      description: "Wat je hier vindt en voor wie, in een of twee zinnen.",
      group: "text",
    }),
    objectsField({
      name: "entrances",
      title: "Ingangen op de voorpagina",
      description:
        "Vragen met een link naar het antwoord. Bijvoorbeeld: Mag ik verhuizen met ons kind?",
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
    lineField({
      name: "editors",
      title: "Wie maakt deze site",
      description: "Staat onderaan elke pagina. Bijvoorbeeld: het loket van de regio.",
      group: "place",
    }),
    lineField({
      name: "mailbox",
      title: "Mailadres voor fouten en tips",
      description:
        "Staat onderaan elke pagina. Een adres van het loket of de redactie, niet van een persoon.",
      group: "place",
    }),
    urlField({
      name: "accessibilityRegister",
      title: "Toegankelijkheidsverklaring",
      description: "De pagina van deze site in het landelijke register. Begint met https://.",
      group: "place",
    }),
    referencesField({
      name: "functionalities",
      title: "Functionaliteiten",
      description: "Wat deze site kan. Laat leeg zolang er nog niet is gekozen.",
      group: "place",
      to: ["functionality"],
    }),
    ownerRegionField(),
    ...originFields(),
  ],
  preview: { select: { title: "title", subtitle: "tagline" } },
});
