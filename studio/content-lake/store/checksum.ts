import { crc32 } from "node:zlib";

/**
 * A checksum of a row's texts. SQLite notices a page that is out of shape, not a letter that the
 * disk changed within one.
 */
export function checksumOf(...texts: string[]): number {
  return texts.reduce((sum, text) => crc32(`${text}\n`, sum), 0);
}
