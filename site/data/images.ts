import type { Content, RichText } from "@digiplein/content-schema/site";
import type { ImageView } from "../lib/rich-text-nodes.ts";
import { createContentClient } from "./client.ts";
import { loadContent } from "./content.ts";
import { env } from "./region.ts";

/** Sanity's form of an image id: hash, size and format. */
const ASSET_ID = /^image-([0-9a-f]{40})-(\d+)x(\d+)-([a-z0-9]+)$/;

/** The widest an image is shown, in CSS px: the reading column. */
const WIDEST = 720;

/**
 * Where an image of a text stands on the site, with its size so that nothing jumps.
 *
 * @param assetId id of an image asset, `image-<sha1>-<width>x<height>-<format>`
 * @throws Error for another form
 */
export function imageView(assetId: string): ImageView {
  const [, , width, height] = parseAssetId(assetId);
  const shown = Math.min(WIDEST, width);
  return {
    path: `/beeld/${assetId}.webp`,
    width: shown,
    height: Math.round((height * shown) / width),
  };
}

/** Ids of all images in the texts of this variant, each once. */
export async function imageIds(): Promise<string[]> {
  return imagesIn(await loadContent());
}

function imagesIn({ all }: Content): string[] {
  const texts: RichText[] = [
    ...[...all.article, ...all.situation].map(({ body }) => body),
    ...all.articleOverride.map(({ addition = [] }) => addition),
    ...all.phase.map(({ intro }) => intro),
  ];
  const ids = texts.flat().flatMap((item) => (item._type === "captionedImage" ? item.asset : []));
  return [...new Set(ids)];
}

/**
 * The bytes of an image, small enough for a page: the site is served from files of its own, never
 * from the lake.
 *
 * @param assetId as for {@link imageView}
 * @returns WebP, at most as wide as a text
 * @throws Error when the lake does not have it
 */
export async function fetchImage(assetId: string): Promise<ArrayBuffer> {
  const [hash, format, width, height] = parseAssetId(assetId);
  const { projectId, dataset, apiHost } = createContentClient(env).config();
  const host = env.SANITY_PROJECT_ID ? "https://cdn.sanity.io" : apiHost;
  const url = `${host}/images/${projectId}/${dataset}/${hash}-${width}x${height}.${format}?w=${WIDEST}&fit=max&fm=webp`;
  const response = await fetch(url);
  if (response.ok) return response.arrayBuffer();
  throw new Error(`The image ${url} cannot be read: status ${response.status}.`);
}

function parseAssetId(assetId: string): [string, string, number, number] {
  const [, hash, width, height, format] = ASSET_ID.exec(assetId) ?? [];
  if (hash && format) return [hash, format, Number(width), Number(height)];
  throw new Error(`"${assetId}" is not the id of an image asset.`);
}
