import { defineField, defineType } from "@sanity/types";
import { groupsOf } from "../../fields/groups.ts";
import { labelOf, subtitle } from "../../fields/preview.ts";
import {
  choiceField,
  lineField,
  ownerRegionField,
  referenceField,
  textField,
} from "../../fields/studio.ts";
import { proposalTypes } from "../../fields/subjects.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";
import { dayInAmsterdam } from "../../time/day-in-amsterdam.ts";

const dayField = (name: string, title: string, description: string) =>
  defineField({ name, title, description, type: "date", group: "text" });

/** What belongs to an answer waits until there is one; a value that has to go is still shown. */
const hiddenWhenOpen =
  (name: string) =>
  ({ document }: { document?: Record<string, unknown> | undefined }) =>
    document?.status === "open" && document[name] === undefined;

/** The form of a proposal to change a document. */
export const changeProposalType = defineType({
  name: "changeProposal",
  title: labels.documentType.changeProposal,
  type: "document",
  description: "Klaar? Druk op Publiceren: dan ziet wie erover gaat je voorstel.",
  groups: groupsOf("text", "place"),
  validation: checkedLikeTheBuild("changeProposal"),
  initialValue: () => ({ status: "open", proposedOn: dayInAmsterdam(new Date()) }),
  fields: [
    referenceField({
      name: "subject",
      title: "Waarover",
      description: "Typ een deel van de naam van het aanbod, de plek of de organisatie.",
      group: "text",
      to: proposalTypes,
    }),
    defineField({
      name: "changes",
      title: "Wat moet anders",
      description: "Een regel per veld.",
      type: "array",
      group: "text",
      of: [
        {
          name: "proposedChange",
          title: "Wijziging",
          type: "object",
          fields: [
            lineField({
              name: "label",
              title: "Veld",
              description: "Zoals het in het formulier heet. Bijvoorbeeld: Telefoon.",
            }),
            textField({
              name: "value",
              title: "Moet worden",
              description: "De nieuwe tekst of het nieuwe nummer.",
              rows: 2,
            }),
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
    textField({
      name: "reason",
      title: "Waarom",
      description: "Hoe je weet dat het anders moet. Bijvoorbeeld: het staat zo op hun website.",
      group: "text",
    }),
    lineField({
      name: "proposedBy",
      title: "Voorgesteld door",
      description: "Een rol, nooit een naam. Bijvoorbeeld: Medewerker van het loket.",
      group: "text",
    }),
    dayField("proposedOn", "Voorgesteld op", "Vandaag of eerder."),
    choiceField({
      name: "status",
      title: "Status",
      description: "Open tot iemand van de redactie heeft besloten.",
      group: "text",
      table: "proposalStatus",
    }),
    {
      ...dayField("decidedOn", "Besloten op", "De dag waarop je het overnam, of niet."),
      hidden: hiddenWhenOpen("decidedOn"),
    },
    {
      ...textField({
        name: "answer",
        title: "Antwoord",
        description: "Nodig als je het niet overneemt: leg uit waarom.",
        group: "text",
      }),
      hidden: hiddenWhenOpen("answer"),
    },
    ownerRegionField(),
  ],
  preview: {
    select: {
      name: "subject.name",
      title: "subject.title",
      term: "subject.term",
      on: "proposedOn",
      status: "status",
    },
    prepare: ({ name, title, term, on, status }) => ({
      title: name ?? title ?? term,
      subtitle: subtitle(labelOf("proposalStatus", status), on),
    }),
  },
});
