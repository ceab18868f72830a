import { defineField, defineType } from "@sanity/types";
import { GROUPS } from "../../fields/groups.ts";
import {
  exampleField,
  lineField,
  mailboxField,
  originFields,
  ownerRegionField,
  slugField,
  textField,
  themesField,
  urlField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of an organization. */
export const organizationType = defineType({
  name: "organization",
  title: labels.documentType.organization,
  type: "document",
  groups: GROUPS,
  validation: checkedLikeTheBuild("organization"),
  fields: [
    lineField({
      name: "name",
      title: "Naam",
      description: "Zoals de organisatie zichzelf noemt. Bijvoorbeeld: Humanitas.",
      group: "text",
    }),
    textField({
      name: "summary",
      title: "Samenvatting",
      description: "Wat de organisatie doet en voor wie, in eenvoudige woorden.",
      group: "text",
    }),
    urlField({
      name: "website",
      title: "Website",
      description: "Bijvoorbeeld: https://www.voorbeeld.nl",
      group: "text",
    }),
    lineField({
      name: "phone",
      title: "Telefoon",
      description: "Bijvoorbeeld: 0113 00 00 00 of 14 0113.",
      group: "text",
    }),
    lineField({
      name: "email",
      title: "E-mail",
      description:
        "Een adres van de organisatie, niet van een persoon. Bijvoorbeeld: info@voorbeeld.nl.",
      group: "text",
    }),
    lineField({
      name: "kvkNummer",
      title: "KVK-nummer",
      description: "Acht cijfers. Mag leeg blijven.",
      group: "text",
    }),
    defineField({
      name: "contactPoint",
      title: "Aanspreekpunt voor professionals",
      type: "contactPoint",
      group: "text",
    }),
    themesField("Waarbij helpt deze organisatie? Laat leeg bij meer dan drie."),
    slugField("name"),
    ownerRegionField(),
    exampleField(),
    mailboxField(),
    ...originFields(),
  ],
  preview: { select: { title: "name", subtitle: "ownerRegion.title" } },
});
