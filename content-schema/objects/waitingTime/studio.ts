import { defineField, defineType } from "@sanity/types";

/** The form of a waiting time. */
export const waitingTimeType = defineType({
  name: "waitingTime",
  title: "Wachttijd",
  description: "Laat leeg als je het niet weet.",
  type: "object",
  options: { columns: 2 },
  fields: [
    defineField({
      name: "weeks",
      title: "Weken",
      description: "0 is geen wachttijd.",
      type: "number",
    }),
    defineField({
      name: "measuredOn",
      title: "Gevraagd op",
      description: "De dag waarop je dit hoorde. Bezoekers zien deze dag erbij.",
      type: "date",
    }),
  ],
});
