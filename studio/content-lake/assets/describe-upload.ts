import { createHash } from "node:crypto";
import { extname } from "node:path";
import sharp, { type Metadata } from "sharp";
import { LakeError } from "../model.ts";
import { fileTypes, imageTypes, maximumPixels } from "./accepted-types.ts";
import { isSvg, sanitizeSvg } from "./sanitize-svg.ts";

const KNOWN_IMAGES = "JPEG, PNG, WebP, GIF, AVIF or SVG";

/** An asset document as the lake stores it; `url` is from the root of whichever host serves it. */
export interface AssetDocument extends Record<string, unknown> {
  _id: string;
  _type: "sanity.imageAsset" | "sanity.fileAsset";
  path: string;
}

/** What the client told about an upload. */
export interface UploadFacts {
  filename?: string | undefined;
  title?: string | undefined;
  description?: string | undefined;
  label?: string | undefined;
  creditLine?: string | undefined;
}

/** An image as it will be kept, with its document. */
export interface KeptImage {
  bytes: Buffer;
  asset: AssetDocument;
}

/**
 * Looks what an uploaded image really is, whatever its name says, and cleans it where it could do
 * harm. Its document has the shape of `sanity.imageAsset`.
 * @param folder `<project>/<dataset>`
 * @throws LakeError 400 when the bytes are no image, too many pixels, or of a format that we refuse
 */
export async function keepImage(
  uploaded: Buffer,
  folder: string,
  facts: UploadFacts,
): Promise<KeptImage> {
  const isDrawing = isSvg(uploaded);
  const bytes = isDrawing ? await sanitizeSvg(uploaded) : uploaded;
  const metadata = await readMetadata(bytes);
  const type = imageTypes[formatOf(metadata)];
  // What sharp takes for an SVG and we do not was not cleaned.
  if (!type || (type.extension === "svg" && !isDrawing)) {
    throw refused(`Images of the format ${metadata.format} are refused; upload ${KNOWN_IMAGES}.`);
  }
  return { bytes, asset: await describeImage(bytes, metadata, type, folder, facts) };
}

async function describeImage(
  bytes: Buffer,
  metadata: Metadata,
  type: { extension: string; mimeType: string },
  folder: string,
  facts: UploadFacts,
): Promise<AssetDocument> {
  const { width, height } = metadata.autoOrient;
  const preview = await previewOf(bytes);
  const hash = hashOf(bytes);
  const size = `${width}x${height}`;
  return {
    ...common(bytes, hash, type.extension, facts),
    _id: `image-${hash}-${size}-${type.extension}`,
    _type: "sanity.imageAsset",
    ...place(`images/${folder}/${hash}-${size}.${type.extension}`),
    mimeType: type.mimeType,
    metadata: {
      _type: "sanity.imageMetadata",
      dimensions: {
        _type: "sanity.imageDimensions",
        width,
        height,
        aspectRatio: width / height,
      },
      hasAlpha: metadata.hasAlpha,
      isOpaque: !metadata.hasAlpha,
      lqip: `data:image/jpeg;base64,${preview.toString("base64")}`,
    },
  };
}

/**
 * Makes the document of another uploaded file, in the shape of `sanity.fileAsset`.
 * @throws LakeError 400 for a type that is not on the list, or bytes that are not of that type
 */
export function describeFile(bytes: Buffer, folder: string, facts: UploadFacts): AssetDocument {
  const extension = extname(facts.filename ?? "")
    .slice(1)
    .toLowerCase();
  const type = fileTypes[extension];
  if (!type) {
    throw refused(
      `Files of the type "${extension}" are refused; upload one of ${Object.keys(fileTypes).join(", ")}.`,
    );
  }
  if (!type.isReally(bytes)) {
    throw refused(
      `"${facts.filename}" is not really a ${extension} file; save it anew and upload that.`,
    );
  }
  const hash = hashOf(bytes);
  return {
    ...common(bytes, hash, extension, facts),
    _id: `file-${hash}-${extension}`,
    _type: "sanity.fileAsset",
    ...place(`files/${folder}/${hash}.${extension}`),
    mimeType: type.mimeType.split(";")[0],
    metadata: { _type: "sanity.fileMetadata" },
  };
}

async function readMetadata(bytes: Buffer): Promise<Metadata> {
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!metadata) throw refused(`This is not an image that we can read; upload ${KNOWN_IMAGES}.`);
  // Said by the header, before anything is unpacked.
  if (metadata.width * metadata.height > maximumPixels) {
    throw refused(
      `The image has ${metadata.width} × ${metadata.height} pixels; make it smaller than 100 megapixels.`,
    );
  }
  return metadata;
}

async function previewOf(bytes: Buffer): Promise<Buffer> {
  try {
    const image = sharp(bytes, { limitInputPixels: maximumPixels }).autoOrient();
    return await image.resize(20).jpeg({ quality: 60 }).toBuffer();
  } catch {
    throw refused("The image is damaged; save it anew and upload that.");
  }
}

/** sharp calls AVIF by its container, HEIF, which also holds formats that browsers do not show. */
function formatOf({ format, compression }: Metadata): string {
  return format === "heif" && compression === "av1" ? "avif" : format;
}

function common(bytes: Buffer, hash: string, extension: string, facts: UploadFacts): object {
  const { filename, ...told } = facts;
  return {
    assetId: hash,
    sha1hash: hash,
    extension,
    size: bytes.length,
    originalFilename: filename ?? `${hash}.${extension}`,
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
  };
}

function place(path: string): { path: string; url: string } {
  return { path, url: `/${path}` };
}

function hashOf(bytes: Buffer): string {
  return createHash("sha1").update(bytes).digest("hex");
}

function refused(message: string): LakeError {
  return new LakeError(400, message, "assetRefused");
}
