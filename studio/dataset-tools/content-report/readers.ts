import type { Reader } from "@digiplein/content-schema/language";

/** The readers in the order of the report, with their Dutch names. */
export const READERS: Record<Reader, string> = {
  youth: "Jongeren",
  parent: "Ouders",
  professional: "Professionals",
  municipality: "Gemeenten",
};
