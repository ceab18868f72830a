import { defineField, defineType } from "@sanity/types";
import { labelOf, subtitle } from "../../fields/preview.ts";
import {
  choiceField,
  lineField,
  ownerRegionField,
  referenceField,
  textField,
} from "../../fields/studio.ts";
import { subjectTypes } from "../../fields/subjects.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";
import { dayInAmsterdam } from "../../time/amsterdam.ts";

const dayField = (name: string, title: string) =>
  defineField({ name, title, type: "date", group: "text" });

/** The form of a proposal to change a document. */
export const changeProposalType = defineType({
  name: "changeProposal",
  title: labels.documentType.changeProposal,
  type: "document",
  groups: [
    { name: "text", title: "Voorstel", default: true },
    { name: "place", title: "Van wie" },
  ],
  validation: checkedLikeTheBuild("changeProposal"),
  initialValue: () => ({ status: "open", proposedOn: dayInAmsterdam(new Date()) }),
  fields: [
    referenceField({
      name: "subject",
      title: "Waarover",
      group: "text",
      to: subjectTypes,
    }),
    defineField({
      name: "changes",
      title: "Wat moet anders",
      type: "array",
      group: "text",
      of: [
        {
          name: "proposedChange",
          title: "Wijziging",
          type: "object",
          fields: [
            lineField({ name: "label", title: "Veld" }),
            textField({ name: "value", title: "Moet worden", rows: 2 }),
            lineField({
              name: "field",
              title: "Pad van het veld",
              description: "Bijvoorbeeld: contact.phone.",
            }),
          ],
          preview: { select: { title: "label", subtitle: "value" } },
        },
      ],
    }),
    textField({ name: "reason", title: "Waarom", group: "text" }),
    lineField({
      name: "proposedBy",
      title: "Voorgesteld door",
      description: "Een rol, nooit een naam. Bijvoorbeeld: Medewerker van het loket.",
      group: "text",
    }),
    dayField("proposedOn", "Voorgesteld op"),
    choiceField({ name: "status", title: "Status", group: "text", table: "proposalStatus" }),
    dayField("decidedOn", "Besloten op"),
    textField({
      name: "answer",
      title: "Antwoord",
      description: "Nodig als je het niet overneemt.",
      group: "text",
    }),
    ownerRegionField(),
  ],
  preview: {
    select: { name: "subject.name", title: "subject.title", on: "proposedOn", status: "status" },
    prepare: ({ name, title, on, status }) => ({
      title: name ?? title,
      subtitle: subtitle(labelOf("proposalStatus", status), on),
    }),
  },
});
