import { defineField, defineType } from "@sanity/types";
import { labelOf } from "../../fields/preview.ts";
import { choiceField, lineField, switchField, textField } from "../../fields/studio.ts";

const opensField = () =>
  lineField({ name: "opens", title: "Open vanaf", description: "Bijvoorbeeld: 09:00." });

const closesField = () =>
  lineField({
    name: "closes",
    title: "Open tot",
    description: "Bijvoorbeeld: 17:00. Tot middernacht is 24:00.",
  });

const weeklyHours = {
  name: "weeklyHours",
  title: "Tijd",
  type: "object",
  fields: [
    choiceField({ name: "day", title: "Dag", table: "weekday" }),
    opensField(),
    closesField(),
  ],
  preview: {
    select: { day: "day", opens: "opens", closes: "closes" },
    prepare: ({ day, opens, closes }: Record<string, string>) => ({
      title: labelOf("weekday", day) ?? "Nog geen dag",
      subtitle: `${opens ?? "…"} tot ${closes ?? "…"}`,
    }),
  },
};

/** Hours are hidden on a closed day, unless they still hold a value that has to go. */
const hiddenWhenClosed =
  (name: string) =>
  ({ parent }: { parent?: Record<string, unknown> }) =>
    parent?.closed === true && parent[name] === undefined;

const hoursException = {
  name: "hoursException",
  title: "Andere dag",
  type: "object",
  fields: [
    defineField({ name: "date", title: "Datum", type: "date" }),
    switchField({ name: "closed", title: "Gesloten" }),
    { ...opensField(), hidden: hiddenWhenClosed("opens") },
    { ...closesField(), hidden: hiddenWhenClosed("closes") },
    lineField({ name: "note", title: "Waarom", description: "Bijvoorbeeld: eerste kerstdag." }),
  ],
  preview: {
    select: { date: "date", closed: "closed", opens: "opens", closes: "closes" },
    prepare: ({ date, closed, opens, closes }: Record<string, unknown>) => ({
      title: date === undefined ? "Nog geen datum" : String(date),
      subtitle: closed === true ? "Gesloten" : `${opens ?? "…"} tot ${closes ?? "…"}`,
    }),
  },
};

/** The form of opening hours. */
export const openingHoursType = defineType({
  name: "openingHours",
  title: "Openingstijden",
  description: "Nederlandse tijd. Laat leeg wat je niet weet.",
  type: "object",
  options: { collapsible: true },
  fields: [
    switchField({
      name: "alwaysOpen",
      title: "Dag en nacht open",
      description: "Elke dag, 24 uur per dag. Ook op feestdagen, tenzij je die hieronder noemt.",
    }),
    defineField({
      name: "weekly",
      title: "Tijden per dag",
      description:
        "Een regel per dag, bij een pauze twee. Na middernacht: een regel tot 24:00, en een op de volgende dag vanaf 00:00.",
      type: "array",
      of: [weeklyHours],
      hidden: ({ parent }) => parent?.alwaysOpen === true && !parent.weekly?.length,
    }),
    defineField({
      name: "exceptions",
      title: "Andere dagen",
      description: "Dagen waarop het anders is. Bijvoorbeeld: gesloten op eerste kerstdag.",
      type: "array",
      of: [hoursException],
    }),
    switchField({
      name: "byAppointment",
      title: "Alleen op afspraak",
      description: "De tijden hierboven zijn dan de tijden waarop een afspraak kan.",
    }),
    textField({
      name: "note",
      title: "Toelichting",
      description: "Bijvoorbeeld: in de schoolvakanties is er geen spreekuur.",
      rows: 2,
    }),
  ],
});
