import { defineType } from "@sanity/types";
import { lineField } from "../../fields/studio.ts";

/** The form of an address. */
export const addressType = defineType({
  name: "address",
  title: "Adres",
  type: "object",
  options: { columns: 2 },
  fields: [
    lineField({ name: "street", title: "Straat" }),
    lineField({
      name: "houseNumber",
      title: "Huisnummer",
      description: "Met toevoeging, of Postbus met een nummer. Bijvoorbeeld: 12 bis.",
    }),
    lineField({
      name: "postcode",
      title: "Postcode",
      description: "Vier cijfers, een spatie, twee hoofdletters. Bijvoorbeeld: 4461 AB.",
    }),
    lineField({ name: "city", title: "Plaats" }),
  ],
});
