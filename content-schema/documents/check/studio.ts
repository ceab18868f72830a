import { defineField, defineType } from "@sanity/types";
import { groupsOf } from "../../fields/groups.ts";
import { labelOf, subtitle } from "../../fields/preview.ts";
import { documentsOfSameOwner } from "../../fields/reference-filter.ts";
import { choiceField, lineField, ownerRegionField, textField } from "../../fields/studio.ts";
import { subjectTypes } from "../../fields/subjects.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";
import { dayInAmsterdam } from "../../time/day-in-amsterdam.ts";

/** The form of a check. */
export const checkType = defineType({
  name: "check",
  title: labels.documentType.check,
  type: "document",
  description:
    "Alleen een controle verzet de datum waarop iets is nagekeken. Verander een oude controle niet: voeg een nieuwe toe.",
  groups: groupsOf("text", "place"),
  validation: checkedLikeTheBuild("check"),
  initialValue: () => ({ checkedOn: dayInAmsterdam(new Date()) }),
  fields: [
    defineField({
      name: "subject",
      title: "Wat is gecontroleerd",
      description:
        "Typ een deel van de naam van het aanbod, de plek of de organisatie. Je vindt alleen wat van dezelfde regio is als deze controle.",
      type: "reference",
      group: "text",
      to: subjectTypes.map((type) => ({ type })),
      options: { filter: documentsOfSameOwner },
    }),
    defineField({
      name: "checkedOn",
      title: "Gecontroleerd op",
      description: "Vandaag of eerder.",
      type: "date",
      group: "text",
    }),
    lineField({
      name: "checkedBy",
      title: "Door",
      description: "Een rol, nooit een naam. Bijvoorbeeld: Redacteur van Zeeland.",
      group: "text",
    }),
    choiceField({
      name: "how",
      title: "Hoe",
      description: "Waar heb je het nagevraagd of gelezen?",
      group: "text",
      table: "checkMethod",
    }),
    choiceField({
      name: "result",
      title: "Uitkomst",
      description: "Klopte het niet? Pas dan eerst het document zelf aan.",
      group: "text",
      table: "checkResult",
    }),
    textField({
      name: "note",
      title: "Aantekening",
      description: "Wat is nagevraagd? Geen namen van mensen.",
      group: "text",
      rows: 2,
    }),
    ownerRegionField(),
  ],
  preview: {
    select: { name: "subject.name", title: "subject.title", on: "checkedOn", result: "result" },
    prepare: ({ name, title, on, result }) => ({
      title: name ?? title,
      subtitle: subtitle(labelOf("checkResult", result), on),
    }),
  },
});
