import { defineField, defineType } from "@sanity/types";
import { groupsOf } from "../../fields/groups.ts";
import { labelOf, subtitle } from "../../fields/preview.ts";
import {
  choiceField,
  choicesField,
  ownerRegionField,
  referenceField,
  referencesField,
  textField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";
import { dayInAmsterdam } from "../../time/day-in-amsterdam.ts";

/**
 * How often and when it was told, for a list.
 * @param reports as the lake stores them, whole or half filled in
 */
export function timesTold(reports: unknown): string | undefined {
  const days = (Array.isArray(reports) ? reports : [])
    .flatMap((report: { on?: unknown } | null) =>
      typeof report?.on === "string" ? [report.on] : [],
    )
    .toSorted();
  const [last] = days.slice(-1);
  if (last === undefined) return undefined;
  return `${days.length} keer gemeld, ${days.length > 1 ? "het laatst " : ""}op ${last}`;
}

const reportsField = defineField({
  name: "reports",
  title: "Gemeld",
  description: "Een regel per keer. Zo zie je hoe vaak deze hulp mist.",
  type: "array",
  group: "text",
  of: [
    {
      name: "gapReport",
      title: "Melding van een gemis",
      type: "object",
      initialValue: () => ({ on: dayInAmsterdam(new Date()), by: "unknown" }),
      fields: [
        defineField({ name: "on", title: "Op", description: "Vandaag of eerder.", type: "date" }),
        choiceField({
          name: "by",
          title: "Door",
          description: "Wat voor iemand, nooit wie.",
          table: "gapReporter",
        }),
      ],
      preview: {
        select: { on: "on", by: "by" },
        prepare: ({ on, by }) => ({ title: on, subtitle: subtitle(labelOf("gapReporter", by)) }),
      },
    },
  ],
});

/** The form in which a loket notes which help is missing. */
export const gapType = defineType({
  name: "gap",
  title: labels.documentType.gap,
  type: "document",
  description:
    "Alleen voor de redactie: dit komt nooit op een site. Schrijf op welke hulp mist, en niets over wie die mist.",
  groups: groupsOf("text", "access", "where", "place"),
  validation: checkedLikeTheBuild("gap"),
  initialValue: () => ({
    status: "open",
    reports: [
      { _type: "gapReport", _key: "eerste", on: dayInAmsterdam(new Date()), by: "unknown" },
    ],
  }),
  orderings: [
    {
      name: "open",
      title: "Open eerst",
      by: [
        { field: "status", direction: "asc" },
        { field: "_updatedAt", direction: "desc" },
      ],
    },
  ],
  fields: [
    textField({
      name: "missing",
      title: "Welke hulp mist",
      description: "Kort, zonder namen of nummers. Bijvoorbeeld: een groep in de avond.",
      group: "text",
      rows: 2,
    }),
    choiceField({
      name: "status",
      title: "Status",
      description: "Open tot iemand ernaar kijkt.",
      group: "text",
      table: "gapStatus",
    }),
    {
      ...referenceField({
        name: "solvedBy",
        title: "Opgelost door",
        description: "Het aanbod dat er nu is.",
        group: "text",
        to: ["service"],
      }),
      // Still shown when it holds a value that has to go.
      hidden: ({ document }) => document?.status !== "solved" && document?.solvedBy === undefined,
    },
    reportsField,
    choicesField({
      name: "audiences",
      title: "Voor wie",
      description: "Voor wie is hulp gezocht?",
      group: "access",
      table: "serviceAudience",
    }),
    choicesField({
      name: "forms",
      title: "Vorm",
      description: "Hoe had de hulp moeten zijn?",
      group: "access",
      table: "serviceForm",
    }),
    referencesField({
      name: "phases",
      title: "Fasen",
      description: "In welke fase is de hulp nodig?",
      group: "access",
      to: ["phase"],
    }),
    referencesField({
      name: "themes",
      title: "Thema's",
      description: "Waar gaat het over? Bijvoorbeeld: Rouw en verdriet.",
      group: "access",
      to: ["theme"],
    }),
    referencesField({
      name: "municipalities",
      title: "Gemeenten",
      description: "Waar de hulp mist. Laat leeg als het overal is.",
      group: "where",
      to: ["municipality"],
    }),
    ownerRegionField(),
  ],
  preview: {
    select: { title: "missing", status: "status", reports: "reports" },
    prepare: ({ title, status, reports }) => ({
      title,
      subtitle: subtitle(labelOf("gapStatus", status), timesTold(reports)),
    }),
  },
});
