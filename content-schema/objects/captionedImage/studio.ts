import { defineType } from "@sanity/types";
import { lineField, textField } from "../../fields/studio.ts";

/** The form of an image in a text. */
export const captionedImageType = defineType({
  name: "captionedImage",
  title: "Afbeelding",
  type: "image",
  options: { accept: "image/jpeg,image/png,image/webp,image/avif" },
  fields: [
    textField({
      name: "alt",
      title: "Beschrijving",
      description:
        "Wat je ziet, voor wie het niet kan zien. Bijvoorbeeld: Twee kinderen lopen naar school. Laat versiering weg.",
      rows: 2,
    }),
    lineField({ name: "caption", title: "Onderschrift", description: "Mag leeg blijven." }),
  ],
  preview: { select: { title: "alt", subtitle: "caption", media: "asset" } },
});
