import { defineType } from "@sanity/types";
import { groupsOf } from "../../fields/groups.ts";
import {
  BY_ORDER,
  choicesField,
  lineField,
  orderField,
  originFields,
  ownerRegionField,
  slugField,
  switchField,
  textField,
  urlField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of a helpline. */
export const helplineType = defineType({
  name: "helpline",
  title: labels.documentType.helpline,
  type: "document",
  groups: groupsOf("text", "access", "place", "origin"),
  validation: checkedLikeTheBuild("helpline"),
  orderings: BY_ORDER,
  fields: [
    lineField({
      name: "name",
      title: "Naam",
      description: "Bijvoorbeeld: Veilig Thuis.",
      group: "text",
    }),
    textField({
      name: "summary",
      title: "Samenvatting",
      description: "Waarover je kunt bellen of chatten, en wat er dan gebeurt.",
      group: "text",
    }),
    lineField({
      name: "phone",
      title: "Telefoon",
      description: "Zoals het op de site komt te staan. Bijvoorbeeld: 0800-2000.",
      group: "access",
    }),
    urlField({
      name: "website",
      title: "Website",
      description: "De pagina met uitleg voor bezoekers. Begint met https://.",
      group: "access",
    }),
    urlField({
      name: "chatUrl",
      title: "Adres van de chat",
      description: "De pagina waar de chat begint. Laat leeg als er geen chat is.",
      group: "access",
    }),
    lineField({
      name: "hoursText",
      title: "Bereikbaar",
      description: "Bijvoorbeeld: dag en nacht.",
      group: "access",
    }),
    lineField({
      name: "costNote",
      title: "Kosten",
      description: "Bijvoorbeeld: gratis en anoniem.",
      group: "access",
    }),
    choicesField({
      name: "audiences",
      title: "Voor wie",
      description: "Wie mag er bellen of chatten?",
      group: "access",
      table: "helplineAudience",
    }),
    switchField({
      name: "urgent",
      title: "Bij gevaar",
      description: "Staat vooraan, voor wie nu hulp nodig heeft.",
      group: "access",
    }),
    orderField(),
    slugField("name"),
    ownerRegionField(),
    ...originFields(),
  ],
  preview: { select: { title: "name", subtitle: "phone" } },
});
