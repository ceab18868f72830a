import { defineType } from "@sanity/types";
import { choiceField, linesField, referencesField } from "../../fields/studio.ts";

/** Whether a field belongs to other scopes than the chosen one. */
const unless =
  (...scopes: string[]) =>
  ({ parent }: { parent?: { scope?: string } }) =>
    !scopes.includes(parent?.scope ?? "");

/** The form of where an offer is given. */
export const coverageType = defineType({
  name: "coverage",
  title: "Gebied",
  description: "Voor inwoners van welke gemeenten is dit? Daar staat het in de lijst.",
  type: "object",
  fields: [
    choiceField({
      name: "scope",
      title: "Waar",
      description: "Waar iemand moet wonen om mee te mogen doen.",
      table: "coverageScope",
    }),
    {
      ...referencesField({
        name: "regions",
        title: "Regio's",
        description: "Geldt voor alle gemeenten van deze regio's.",
        to: ["region"],
      }),
      hidden: unless("regions"),
    },
    {
      ...referencesField({
        name: "municipalities",
        title: "Gemeenten",
        description: "Typ de eerste letters. Is het de hele regio, kies dan hierboven de regio.",
        to: ["municipality"],
      }),
      hidden: unless("municipalities", "postcodes"),
    },
    {
      ...linesField({
        name: "postcodes",
        title: "Postcodes",
        description: "Alleen de vier cijfers. Druk op Enter na elke postcode.",
        layout: "tags",
      }),
      hidden: unless("postcodes"),
    },
  ],
});
