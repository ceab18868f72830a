import { defineField, defineType } from "@sanity/types";
import { groupsOf } from "../../fields/groups.ts";
import { statusField } from "../../fields/offer-form.ts";
import { labelOf, subtitle } from "../../fields/preview.ts";
import {
  choiceField,
  choicesField,
  exampleField,
  lineField,
  linesField,
  objectsField,
  originFields,
  ownerRegionField,
  referenceField,
  slugField,
  textField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of an access point. */
export const accessPointType = defineType({
  name: "accessPoint",
  title: labels.documentType.accessPoint,
  type: "document",
  groups: groupsOf("text", "access", "where", "place", "origin"),
  validation: checkedLikeTheBuild("accessPoint"),
  initialValue: {
    status: "concept",
    coverage: { _type: "coverage", scope: "municipalities" },
  },
  fields: [
    lineField({
      name: "name",
      title: "Naam",
      description: "Zoals mensen het kennen. Bijvoorbeeld: Centrum voor Jeugd en Gezin.",
      group: "text",
    }),
    choiceField({
      name: "kind",
      title: "Soort",
      description: "Wat lijkt er het meest op?",
      group: "text",
      table: "accessPointKind",
    }),
    textField({
      name: "summary",
      title: "Samenvatting",
      description:
        "Waarmee je er terecht kunt. Bijvoorbeeld: Voor al je vragen over opvoeden en uit elkaar gaan.",
      group: "text",
    }),
    textField({
      name: "textForYouth",
      title: "Tekst voor jongeren",
      description: "Zeg ‘jij’. Vertel of je mag bellen zonder dat je ouders het weten.",
      group: "text",
      rows: 4,
    }),
    referenceField({
      name: "organization",
      title: "Organisatie",
      description: "Wie erachter zit. Mag leeg blijven.",
      group: "text",
      to: ["organization"],
    }),
    statusField(),
    choicesField({
      name: "serves",
      title: "Wie mag er bellen",
      description: "Kies jongeren alleen als iemand van 12 jaar er zelf terecht kan.",
      group: "access",
      table: "servedGroup",
    }),
    defineField({ name: "contact", title: "Contact", type: "contact", group: "access" }),
    linesField({
      name: "whatHappens",
      title: "Wat er gebeurt als je belt",
      description: "Stap voor stap. Bijvoorbeeld: Je vertelt wat er speelt.",
      group: "access",
    }),
    textField({
      name: "whatIsTold",
      title: "Wat wordt aan wie verteld",
      description:
        "Aan de andere ouder, de school, de rechter. Weet je het niet zeker, laat het dan leeg.",
      group: "access",
      rows: 4,
    }),
    defineField({ name: "coverage", title: "Gebied", type: "coverage", group: "where" }),
    objectsField({
      name: "places",
      title: "Plekken",
      description: "Waar je langs kunt komen. Laat leeg als je alleen kunt bellen of mailen.",
      group: "where",
      of: "place",
    }),
    defineField({
      name: "openingHours",
      title: "Openingstijden",
      type: "openingHours",
      group: "where",
    }),
    slugField("name"),
    ownerRegionField(),
    exampleField(),
    ...originFields(),
  ],
  preview: {
    select: { title: "name", kind: "kind", status: "status", isExample: "isExample" },
    prepare: ({ title, kind, status, isExample }) => ({
      title,
      subtitle: subtitle(
        isExample === true ? "Voorbeeld" : undefined,
        labelOf("serviceStatus", status),
        labelOf("accessPointKind", kind),
      ),
    }),
  },
});
