import type { ImageView } from "../lib/rich-text.ts";

/** Sanity's form of an image id: hash, size and format. */
const ASSET_ID = /^image-([0-9a-f]{40})-(\d+)x(\d+)-([a-z0-9]+)$/;

/**
 * Where an image of a text stands on the site, with its size so that nothing jumps.
 *
 * @param assetId id of an image asset, `image-<sha1>-<width>x<height>-<format>`
 * @throws Error for another form
 */
export function imageView(assetId: string): ImageView {
  const [, hash, width, height, format] = ASSET_ID.exec(assetId) ?? [];
  if (!hash || !format) throw new Error(`"${assetId}" is not the id of an image asset.`);
  return {
    path: `/beeld/${hash}-${width}x${height}.${format}`,
    width: Number(width),
    height: Number(height),
  };
}
