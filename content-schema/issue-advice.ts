import type * as z from "zod";
import type { Advice } from "./rules/advice.ts";

/**
 * What zod found, as a Dutch sentence with a Dutch fix: the one place where an error of zod becomes
 * words for editors. The schema must be parsed with `reportInput`.
 * @param issue one issue of a ZodError
 */
export function adviceFor(issue: z.core.$ZodIssue): Advice {
  switch (issue.code) {
    case "custom":
      return {
        message: issue.message,
        fix: String(issue.params?.fix ?? "Pas dit veld aan."),
        isGap: issue.params?.isGap === true,
      };
    case "invalid_type":
      return adviceForType(issue.expected, issue.input);
    case "invalid_value":
      return adviceForChoice(issue.values.map(String), issue.input);
    case "invalid_union":
      return adviceForBlock(issue.input, ("options" in issue && issue.options?.map(String)) || []);
    case "too_small":
      return adviceForTooFew(issue.origin, Number(issue.minimum), issue.input);
    case "too_big":
      return adviceForTooMany(issue.origin, Number(issue.maximum), issue.input);
    case "invalid_format":
      return adviceForFormat(issue.format, issue.input);
    case "unrecognized_keys":
      return {
        message: `Deze velden horen hier niet: ${issue.keys.join(", ")}.`,
        fix: "Haal ze weg: hier kan alleen wat in het formulier staat.",
      };
    default:
      return { message: "De waarde van dit veld klopt niet.", fix: "Vul het veld opnieuw in." };
  }
}

const EMPTY: Advice = { message: "Dit veld is leeg.", fix: "Vul het in.", isGap: true };

const KINDS: Record<string, string> = {
  string: "een tekst",
  number: "een getal",
  int: "een heel getal",
  boolean: "ja of nee",
  array: "een lijst",
  object: "een groep velden",
};

function adviceForType(expected: string, input: unknown): Advice {
  if (input === undefined || input === null) return EMPTY;
  const found = Array.isArray(input) ? "array" : typeof input;
  return {
    message: `Hier staat ${KINDS[found] ?? "iets anders"}, maar er hoort ${KINDS[expected] ?? expected} te staan.`,
    fix: "Maak het veld leeg en vul het opnieuw in.",
  };
}

function adviceForChoice(allowed: string[], input: unknown): Advice {
  if (input === undefined) return EMPTY;
  return {
    message: `“${String(input)}” is hier geen keuze.`,
    fix: `Kies uit: ${allowed.join(", ")}.`,
  };
}

function adviceForBlock(input: unknown, known: string[]) {
  const type = isRecord(input) ? String(input._type ?? "zonder soort") : typeof input;
  return {
    message: `Het onderdeel “${type}” kent de site niet.`,
    fix: `Haal het weg of gebruik een van: ${known.join(", ")}.`,
  };
}

/** A count with its word, as a Dutch subject: "Hier staat 1 onderdeel". */
function parts(count: number) {
  return count === 1 ? "Hier staat 1 onderdeel" : `Hier staan ${count} onderdelen`;
}

function adviceForTooFew(origin: string, minimum: number, input: unknown): Advice {
  if (origin === "string" || (Array.isArray(input) && input.length === 0 && minimum === 1)) {
    return EMPTY;
  }
  if (Array.isArray(input)) {
    return { message: `${parts(input.length)}.`, fix: `Maak er minstens ${minimum} van.` };
  }
  return { message: `${String(input)} is te laag.`, fix: `Vul ${minimum} of hoger in.` };
}

function adviceForTooMany(origin: string, maximum: number, input: unknown): Advice {
  if (origin === "string") {
    return {
      message: `Deze tekst is ${String(input).length} tekens lang, er passen er ${maximum}.`,
      fix: `Kort de tekst in tot hoogstens ${maximum} tekens.`,
    };
  }
  if (Array.isArray(input)) {
    return { message: `${parts(input.length)}.`, fix: `Houd er hoogstens ${maximum} over.` };
  }
  return { message: `${String(input)} is te hoog.`, fix: `Vul ${maximum} of lager in.` };
}

function adviceForFormat(format: string, input: unknown) {
  const message = `“${String(input)}” heeft niet de goede vorm.`;
  return format === "date"
    ? { message, fix: "Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2026-11-22." }
    : { message, fix: "Kies de afbeelding opnieuw." };
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
