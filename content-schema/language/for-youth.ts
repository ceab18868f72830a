import { isRecord } from "../issue-advice.ts";

/** Whom a page is for, by its audience, as the end of "die is voor …". */
const READERS: Record<string, string> = {
  parent: "ouders",
  professional: "professionals",
  municipality: "gemeenten",
};

/** Consent that a young person cannot give alone. */
const BY_PARENTS = new Set(["oneParent", "bothParents"]);

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * Why a text for young people may not lead to a document: it is for somebody else, or only a parent
 * can open the door.
 * @param document as the lake stores it
 * @returns the end of a Dutch sentence, or undefined when young people may be sent there
 */
export function closedToYouth(document: Record<string, unknown>): string | undefined {
  const { _type, audience, audiences, consent } = document;
  if (_type === "phase") return "die is voor ouders";
  if (_type === "term")
    return document.explanationForYouth ? undefined : "het begrip heeft geen uitleg voor jongeren";
  if (_type === "service")
    return BY_PARENTS.has(String(consent))
      ? "daarvoor moet een ouder toestemming geven"
      : undefined;
  if (_type === "helpline")
    return list(audiences).some((one) => one === "youth" || one === "everyone")
      ? undefined
      : "die is niet voor jongeren";
  const reader = READERS[String(audience)];
  return reader && `die is voor ${reader}`;
}

/** Fields that say what a text is about; they lead nowhere. */
const SUBJECTS = new Set(["phases", "themes", "phase", "theme", "ownerRegion"]);

/** A document that a text names, and where it does. */
type Named = { path: readonly (string | number)[]; id: string };

/**
 * Every document that a text leads to by its id: links, "Lees ook", helplines.
 * @param value a document as the lake stores it
 */
export function namedIn(value: unknown, path: readonly (string | number)[] = []): Named[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => namedIn(item, [...path, index]));
  if (!isRecord(value)) return [];
  if (typeof value._ref === "string") return [{ path, id: value._ref }];
  return Object.entries(value).flatMap(([name, field]) =>
    SUBJECTS.has(name) ? [] : namedIn(field, [...path, name]),
  );
}
