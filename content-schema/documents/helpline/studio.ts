import { defineField, defineType } from "@sanity/types";
import { groupsOf } from "../../fields/groups.ts";
import {
  ageField,
  BY_ORDER,
  choiceField,
  choicesField,
  lineField,
  linesField,
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
    choicesField({
      name: "ways",
      title: "Hoe",
      description: "Ook als het nummer of de chat hier niet staat, maar op hun website.",
      group: "access",
      table: "helplineWay",
    }),
    defineField({
      name: "openingHours",
      title: "Openingstijden",
      description:
        "Hiermee zegt de site wie er nu is. Alleen tijden van een officiële bron; twijfel hoort bij de toelichting.",
      type: "openingHours",
      group: "access",
    }),
    lineField({
      name: "costNote",
      title: "Kosten",
      description: "Bijvoorbeeld: gratis. Weet je het niet, laat het dan leeg.",
      group: "access",
    }),
    choiceField({
      name: "anonymity",
      title: "Zonder naam",
      description: "Kun je praten zonder te zeggen wie je bent?",
      group: "access",
      table: "anonymity",
    }),
    choiceField({
      name: "consent",
      title: "Toestemming",
      description: "Welke ouder moet het goed vinden, als een jongere belt of chat?",
      group: "access",
      table: "consent",
    }),
    linesField({
      name: "whatHappens",
      title: "Wat er gebeurt als je belt of chat",
      description: "Stap voor stap. Alleen wat zij zelf zeggen.",
      group: "access",
    }),
    choicesField({
      name: "audiences",
      title: "Voor wie",
      description: "Wie mag er bellen of chatten?",
      group: "access",
      table: "helplineAudience",
    }),
    ageField("ageMin", "Vanaf leeftijd"),
    ageField("ageMax", "Tot en met leeftijd"),
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
