import { defineField, defineType } from "@sanity/types";

/** The form of a link to another site. */
export const linkType = defineType({
  name: "link",
  title: "Link naar buiten",
  type: "object",
  fields: [
    defineField({
      name: "href",
      title: "Adres",
      description:
        "Begint met https://, mailto: of tel:. Noem in de linktekst waar je terechtkomt.",
      type: "url",
      validation: (rule) => rule.uri({ scheme: ["https", "http", "mailto", "tel"] }),
    }),
  ],
});
