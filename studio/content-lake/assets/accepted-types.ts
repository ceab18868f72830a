import { isUtf8 } from "node:buffer";

/** Largest image in bytes: a large photo from a camera. */
export const maximumImage = 20 * 1024 * 1024;

/** Largest other file in bytes: a long report or a short video. */
export const maximumFile = 50 * 1024 * 1024;

/** Largest image in pixels, so that a small file cannot unpack into gigabytes. */
export const maximumPixels = 100_000_000;

/** Image formats by what sharp calls them. SVG is cleaned before it is kept: sanitize-svg.ts. */
export const imageTypes: Record<string, { extension: string; mimeType: string }> = {
  jpeg: { extension: "jpg", mimeType: "image/jpeg" },
  png: { extension: "png", mimeType: "image/png" },
  webp: { extension: "webp", mimeType: "image/webp" },
  gif: { extension: "gif", mimeType: "image/gif" },
  avif: { extension: "avif", mimeType: "image/avif" },
  svg: { extension: "svg", mimeType: "image/svg+xml" },
};

/** A file type, and how its bytes show that they are of it: a name alone says nothing. */
interface FileType {
  mimeType: string;
  isReally: (bytes: Buffer) => boolean;
}

/** The first bytes hold this text, at a place if it is given. */
const begins = (text: string, place?: number) => (bytes: Buffer) => {
  const start = bytes.subarray(0, 1024).toString("latin1");
  return place === undefined ? start.includes(text) : start.startsWith(text, place);
};

/** A zip archive in which a file of this name is announced. */
const zipWith = (name: string) => (bytes: Buffer) =>
  begins("PK\u0003\u0004", 0)(bytes) && bytes.includes(name);

/** Text in UTF-8, without the zeros of a program or picture. */
const isText = (bytes: Buffer) => isUtf8(bytes) && !bytes.includes(0);

const openDocument = "application/vnd.openxmlformats-officedocument.";

/** File types by extension. */
export const fileTypes: Record<string, FileType> = {
  pdf: { mimeType: "application/pdf", isReally: begins("%PDF-") },
  docx: {
    mimeType: `${openDocument}wordprocessingml.document`,
    isReally: zipWith("word/"),
  },
  xlsx: { mimeType: `${openDocument}spreadsheetml.sheet`, isReally: zipWith("xl/") },
  pptx: {
    mimeType: `${openDocument}presentationml.presentation`,
    isReally: zipWith("ppt/"),
  },
  odt: {
    mimeType: "application/vnd.oasis.opendocument.text",
    isReally: zipWith("application/vnd.oasis.opendocument.text"),
  },
  ods: {
    mimeType: "application/vnd.oasis.opendocument.spreadsheet",
    isReally: zipWith("application/vnd.oasis.opendocument.spreadsheet"),
  },
  csv: { mimeType: "text/csv; charset=utf-8", isReally: isText },
  txt: { mimeType: "text/plain; charset=utf-8", isReally: isText },
  vtt: { mimeType: "text/vtt; charset=utf-8", isReally: begins("WEBVTT") },
  ics: { mimeType: "text/calendar; charset=utf-8", isReally: begins("BEGIN:VCALENDAR") },
  mp3: {
    mimeType: "audio/mpeg",
    // A tag, or at once the eleven bits that every frame begins with.
    isReally: (bytes) =>
      begins("ID3", 0)(bytes) || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0),
  },
  mp4: { mimeType: "video/mp4", isReally: begins("ftyp", 4) },
};

/** The media type of a stored asset, by its extension. */
export function mimeTypeOf(extension: string): string {
  const image = Object.values(imageTypes).find((type) => type.extension === extension);
  return image?.mimeType ?? fileTypes[extension]?.mimeType ?? "application/octet-stream";
}
