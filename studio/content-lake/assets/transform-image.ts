import sharp, { type FitEnum } from "sharp";
import { z } from "zod";
import { maximumPixels } from "./accepted-types.ts";

const side = z.coerce.number().positive().max(8192);

/**
 * The image options of a URL, as Sanity's image pipeline names them
 * (https://www.sanity.io/docs/image-urls); lengths in CSS pixels.
 */
export const imageOptions = z.object({
  w: side.optional(),
  h: side.optional(),
  /** left,top,width,height in pixels of the original */
  rect: z
    .string()
    .regex(/^\d+,\d+,\d+,\d+$/, "rect is left,top,width,height in whole pixels")
    .transform((text) => text.split(",").map(Number))
    .optional(),
  fit: z.enum(["clip", "crop", "fill", "fillmax", "max", "scale", "min"]).default("clip"),
  dpr: z.coerce.number().min(0.5).max(4).default(1),
  auto: z.literal("format").optional(),
  fm: z.enum(["jpg", "pjpg", "png", "webp", "avif"]).optional(),
  q: z.coerce.number().int().min(1).max(100).default(75),
  dl: z.string().max(200).optional(),
});

/** Parsed image options. */
export type ImageOptions = z.output<typeof imageOptions>;

const fits: Record<ImageOptions["fit"], keyof FitEnum> = {
  clip: "inside",
  max: "inside",
  crop: "cover",
  min: "outside",
  scale: "fill",
  fill: "contain",
  fillmax: "contain",
};

/** Whether the original as stored will do. */
export function wantsOriginal({ w, h, rect, fm, auto }: ImageOptions): boolean {
  return [w, h, rect, fm, auto].every((option) => option === undefined);
}

/**
 * Crops, scales and converts an image; metadata such as the place of a photo is left behind.
 * @param file path on disk
 * @param accept the client's `Accept` header, for `auto=format`
 * @returns the bytes with their media type
 */
export async function transformImage(
  file: string,
  options: ImageOptions,
  accept: string,
): Promise<{ bytes: Buffer; mimeType: string }> {
  const image = sharp(file, { limitInputPixels: maximumPixels }).autoOrient();
  const original = await sharp(file).metadata();
  const area = cut(options.rect, original.autoOrient);
  if (area) image.extract(area);

  const width = pixels(options.w, options.dpr);
  const height = pixels(options.h, options.dpr);
  if (width !== undefined || height !== undefined) {
    image.resize({
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
      fit: fits[options.fit],
      withoutEnlargement: options.fit === "max" || options.fit === "fillmax",
      background: { r: 255, g: 255, b: 255, alpha: 0 },
    });
  }
  const format = formatFor(options, accept);
  if (format) image.toFormat(format, { quality: options.q });
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  return { bytes: data, mimeType: `image/${info.format === "heif" ? "avif" : info.format}` };
}

function pixels(length: number | undefined, dpr: number): number | undefined {
  return length === undefined ? undefined : Math.min(8192, Math.max(1, Math.round(length * dpr)));
}

/** The part of the image inside `rect`; a rectangle that sticks out is cut to what there is. */
function cut(
  rect: number[] | undefined,
  full: { width: number; height: number },
): { left: number; top: number; width: number; height: number } | undefined {
  if (!rect) return undefined;
  const [x = 0, y = 0, w = 1, h = 1] = rect;
  const left = Math.min(x, full.width - 1);
  const top = Math.min(y, full.height - 1);
  const width = Math.max(1, Math.min(w, full.width - left));
  const height = Math.max(1, Math.min(h, full.height - top));
  return { left, top, width, height };
}

function formatFor(
  { fm, auto }: ImageOptions,
  accept: string,
): "jpeg" | "png" | "webp" | "avif" | undefined {
  if (fm === "jpg" || fm === "pjpg") return "jpeg";
  if (fm) return fm;
  return auto === "format" && accept.includes("image/webp") ? "webp" : undefined;
}
