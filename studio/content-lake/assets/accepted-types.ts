/** Largest image in bytes: a large photo from a camera. */
export const maximumImage = 20 * 1024 * 1024;

/** Largest other file in bytes: a long report or a short video. */
export const maximumFile = 50 * 1024 * 1024;

/** Largest image in pixels, so that a small file cannot unpack into gigabytes. */
export const maximumPixels = 100_000_000;

/**
 * Image formats by what sharp calls them. SVG is left out on purpose: it can carry scripts, and an
 * editor's drawing works as PNG or WebP as well.
 */
export const imageTypes: Record<string, { extension: string; mimeType: string }> = {
  jpeg: { extension: "jpg", mimeType: "image/jpeg" },
  png: { extension: "png", mimeType: "image/png" },
  webp: { extension: "webp", mimeType: "image/webp" },
  gif: { extension: "gif", mimeType: "image/gif" },
  avif: { extension: "avif", mimeType: "image/avif" },
};

const zip = "PK\u0003\u0004";

/** File types by extension, with how such a file begins where the format says so. */
export const fileTypes: Record<string, { mimeType: string; begins?: string }> = {
  pdf: { mimeType: "application/pdf", begins: "%PDF-" },
  docx: {
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    begins: zip,
  },
  xlsx: {
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    begins: zip,
  },
  pptx: {
    mimeType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    begins: zip,
  },
  odt: { mimeType: "application/vnd.oasis.opendocument.text", begins: zip },
  ods: { mimeType: "application/vnd.oasis.opendocument.spreadsheet", begins: zip },
  csv: { mimeType: "text/csv; charset=utf-8" },
  txt: { mimeType: "text/plain; charset=utf-8" },
  vtt: { mimeType: "text/vtt; charset=utf-8", begins: "WEBVTT" },
  ics: { mimeType: "text/calendar; charset=utf-8", begins: "BEGIN:VCALENDAR" },
  mp3: { mimeType: "audio/mpeg" },
  mp4: { mimeType: "video/mp4" },
};

/** The media type of a stored asset, by its extension. */
export function mimeTypeOf(extension: string): string {
  const image = Object.values(imageTypes).find((type) => type.extension === extension);
  return image?.mimeType ?? fileTypes[extension]?.mimeType ?? "application/octet-stream";
}
