import { defineField, defineType } from "@sanity/types";
import { choiceField, lineField } from "../../fields/studio.ts";

/** Whether a field only makes sense for what comes back, and holds nothing that has to go. */
const hiddenWhenOnce =
  (name: string) =>
  ({ parent }: { parent?: Record<string, unknown> }) =>
    parent?.repeat === "once" && (name === "interval" || parent[name] === undefined);

const daysField = (words: { name: string; title: string; description: string }) =>
  defineField({ ...words, type: "array", of: [{ type: "date" }], fieldset: "exceptions" });

/** The form of a series of dates. */
export const seriesType = defineType({
  name: "series",
  title: "Wanneer",
  description: "Nederlandse tijd.",
  type: "object",
  initialValue: { repeat: "once", interval: 1 },
  fieldsets: [
    {
      name: "exceptions",
      title: "Andere dagen",
      options: { collapsible: true, collapsed: true },
    },
  ],
  fields: [
    defineField({
      name: "date",
      title: "Datum",
      description: "Komt het vaker terug? Kies dan de eerste keer.",
      type: "date",
    }),
    lineField({ name: "startsAt", title: "Begint om", description: "Bijvoorbeeld: 19:30." }),
    lineField({ name: "endsAt", title: "Klaar om", description: "Bijvoorbeeld: 21:00." }),
    choiceField({
      name: "repeat",
      title: "Herhalen",
      description: "Komt het terug, dan hoef je de datums niet zelf in te vullen.",
      table: "repetition",
    }),
    defineField({
      name: "interval",
      title: "Om de hoeveel weken of maanden",
      description: "1 is elke week of elke maand, 2 is om de week of om de maand.",
      type: "number",
      hidden: hiddenWhenOnce("interval"),
    }),
    defineField({
      name: "until",
      title: "Tot en met",
      description: "Laat leeg als er geen einde bekend is.",
      type: "date",
      hidden: hiddenWhenOnce("until"),
    }),
    {
      ...daysField({
        name: "skipped",
        title: "Gaat niet door op",
        description: "Dagen van de reeks die vervallen. Bijvoorbeeld door een feestdag.",
      }),
      hidden: hiddenWhenOnce("skipped"),
    },
    daysField({
      name: "extra",
      title: "Extra data",
      description: "Dagen buiten de reeks, op dezelfde tijd.",
    }),
  ],
  preview: {
    select: { date: "date", startsAt: "startsAt" },
    prepare: ({ date, startsAt }) => ({ title: `${date ?? "Nog geen datum"} ${startsAt ?? ""}` }),
  },
});
