import { defineField, defineType } from "@sanity/types";
import { subtitle } from "../../fields/preview.ts";
import { switchField } from "../../fields/studio.ts";

/** The form of a value with its period. */
export const datedValueType = defineType({
  name: "datedValue",
  title: "Waarde",
  type: "object",
  fields: [
    defineField({
      name: "value",
      title: "Waarde",
      description: "Alleen het getal. Laat leeg zolang het niet bevestigd is. Bijvoorbeeld: 25,50.",
      type: "number",
    }),
    defineField({
      name: "validFrom",
      title: "Geldig vanaf",
      description: "De eerste dag. Vaak 1 januari of 1 juli.",
      type: "date",
    }),
    defineField({
      name: "validUntil",
      title: "Geldig tot en met",
      description: "De laatste dag. Mag leeg blijven: dan geldt het tot de volgende waarde begint.",
      type: "date",
    }),
    defineField({
      name: "source",
      title: "Bron",
      description: "De officiële pagina waar dit staat, of waar het op komt te staan.",
      type: "source",
    }),
    defineField({
      name: "checkedOn",
      title: "Gelezen op",
      description: "De dag waarop iemand die pagina heeft gelezen.",
      type: "date",
    }),
    switchField({
      name: "confirmed",
      title: "Bevestigd",
      description:
        "Aan als de bron dit getal noemt voor deze periode. Anders blijft het verborgen.",
    }),
  ],
  preview: {
    select: { value: "value", from: "validFrom", until: "validUntil", confirmed: "confirmed" },
    prepare: ({ value, from, until, confirmed }) => ({
      title: value === undefined ? "Nog geen waarde" : String(value).replace(".", ","),
      subtitle: subtitle(
        `vanaf ${from ?? "…"}`,
        until && `tot en met ${until}`,
        confirmed !== true && "niet bevestigd",
      ),
    }),
  },
});
