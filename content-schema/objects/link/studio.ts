import { defineType } from "@sanity/types";
import { urlField } from "../../fields/studio.ts";

/** The form of a link to another site. */
export const linkType = defineType({
  name: "link",
  title: "Link naar buiten",
  type: "object",
  fields: [
    urlField({
      name: "href",
      title: "Adres",
      description:
        "Begint met https://, mailto: of tel:. Noem in de linktekst waar je terechtkomt.",
    }),
  ],
});
