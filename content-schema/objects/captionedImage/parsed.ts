import * as z from "zod";
import { formatted, key, text } from "../../fields/parsed.ts";
import { checkAltText } from "../../rules/texts.ts";

/** An image in a text. */
export const captionedImageSchema = z.object({
  _type: z.literal("captionedImage"),
  _key: key(),
  /** Id of the asset in Sanity's form: `image-<sha1>-<width>x<height>-<format>`. */
  asset: z.string().regex(/^image-[0-9a-f]{40}-\d+x\d+-[a-z0-9]+$/),
  alt: formatted(checkAltText),
  caption: text(200).optional(),
});

export type CaptionedImage = z.infer<typeof captionedImageSchema>;
