import { readFileSync } from "node:fs";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { z } from "zod";

/** A stored location, as far as it can lead somebody there. */
const locationSchema = z.object({
  _id: z.string(),
  visibility: z.string(),
  address: z
    .object({ street: z.string().optional(), houseNumber: z.string(), postcode: z.string() })
    .optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
  routeNote: z.string().optional(),
});

/** Something that no file may hold, and of which location it is. */
export interface Secret {
  of: string;
  text: string;
}

/** All that leads to the locations that are secret or show their place only. */
export function secretsOf(locations: readonly unknown[]): Secret[] {
  return locations
    .map((location) => locationSchema.parse(location))
    .filter(({ visibility }) => visibility !== "full")
    .flatMap(({ _id, address, latitude, longitude, routeNote }) => {
      const { street, houseNumber, postcode } = address ?? {};
      const texts = [
        street === undefined ? undefined : `${street} ${houseNumber}`,
        postcode,
        postcode?.replace(" ", ""),
        latitude?.toString(),
        longitude?.toString(),
        routeNote,
      ];
      return texts.flatMap((text) => (text ? [{ of: _id, text: plain(text) }] : []));
    });
}

/** The stored locations of a file of the dataset. */
export function storedLocations(file: string): unknown[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Words as people read them: one kind of space, no capitals. */
function plain(text: string): string {
  return text
    .replace(/&nbsp;|&#160;|&#xa0;|\u00a0|%20|\+/gi, " ")
    .replace(/\s+/g, " ")
    .toLowerCase();
}

/** Every way in which a text can be written over tags and lines, in one. */
function readings(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  // A calendar folds its lines and escapes its commas; https://www.rfc-editor.org/rfc/rfc5545#section-3.1
  const unfolded = text.replace(/\r?\n[ \t]/g, "").replace(/\\([,;\\])/g, "$1");
  const untagged = text.replace(/<[^>]*>/g, "");
  const spaced = text.replace(/<[^>]*>/g, " ");
  return [text, unfolded, untagged, spaced].map(plain).join("\n");
}

/** The bytes of a file as they are read: Pagefind's are gzipped whatever their ending is. */
function unpacked(file: string): Buffer {
  const bytes = readFileSync(file);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes);
  return file.endsWith(".br") ? brotliDecompressSync(bytes) : bytes;
}

/** The secrets that stand in a file, one line each. */
export function leaksIn(file: string, secrets: readonly Secret[]): string[] {
  const text = readings(unpacked(file));
  return secrets
    .filter((secret) => text.includes(secret.text))
    .map(({ of, text }) => `${of}: ${text}`);
}
