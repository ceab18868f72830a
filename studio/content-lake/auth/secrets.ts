import { createHash, randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

/** scrypt cost of OWASP's password storage advice: 32 MB and about 80 ms for one guess. */
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
const keyLength = 32;

/** A new secret that nobody guesses: 256 random bits as text for a URL, cookie or header. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a random secret; a leaked database opens no session. */
export function fingerprint(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/** Compares two secrets without telling by its duration where they differ. */
export function sameSecret(given: string, known: string): boolean {
  return timingSafeEqual(Buffer.from(fingerprint(given)), Buffer.from(fingerprint(known)));
}

/** Derives what is stored of a password: `scrypt$<salt>$<key>`, both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password.normalize("NFKC"), salt, keyLength, cost);
  return `scrypt$${salt.toString("base64url")}$${key.toString("base64url")}`;
}

/** Whether a password is the stored one. @param stored from `hashPassword` */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [, salt = "", key = ""] = stored.split("$");
  const known = Buffer.from(key, "base64url");
  const given = await derive(
    password.normalize("NFKC"),
    Buffer.from(salt, "base64url"),
    keyLength,
    cost,
  );
  return known.length === given.length && timingSafeEqual(known, given);
}
