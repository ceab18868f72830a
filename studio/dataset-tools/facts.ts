import { readFile } from "node:fs/promises";
import { z } from "zod";
import { SettingsError } from "../publishing/settings-error.ts";

const factSourceSchema = z.object({
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  /** `other` is a firm, a provider or a newspaper: never a source that visitors see. */
  kind: z.enum(["law", "government", "organization", "other"]),
  /** The date on the page, or on which the text of a law was in force; `z.d.` when it has none. */
  date: z.string().min(1),
});

/** One statement of the sheet of facts: a line of `studio/dataset/sources/facts.jsonl`. */
const factSchema = z.object({
  /** Letter and number, e.g. `B3b`. */
  id: z.string().regex(/^[A-Z]\d+[a-z]?$/),
  statement: z.string().min(1),
  /** Decides what a text may do with it: see the README of the dataset. */
  status: z.enum(["official", "derived", "unverified", "open"]),
  theme: z.string().min(1),
  audiences: z.array(z.string().min(1)).min(1),
  sources: z.array(factSourceSchema),
});

export type Fact = z.infer<typeof factSchema>;

/**
 * Reads the sheet of facts.
 * @param file absolute path of the lines of JSON
 * @returns facts by id
 * @throws SettingsError naming the first line that is no fact, or has an id that was there before
 */
export async function readFacts(file: string): Promise<Map<string, Fact>> {
  const facts = new Map<string, Fact>();
  const lines = (await readFile(file, "utf8")).split("\n");
  for (const [index, line] of lines.entries()) {
    if (line === "") continue;
    const place = `${file}:${index + 1}`;
    const fact = parseFact(line, place);
    if (facts.has(fact.id))
      throw new SettingsError(`${place} has the id ${fact.id} again; give one of them another.`);
    facts.set(fact.id, fact);
  }
  return facts;
}

function parseFact(line: string, place: string): Fact {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new SettingsError(`${place} is no JSON; correct that line.`);
  }
  const parsed = factSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new SettingsError(
    `${place} is no fact: ${issue?.path.join(".") || "it"} ${issue?.message}.`,
  );
}

const writtenFromSchema = z.object({ provenance: z.object({ facts: z.array(z.string()) }) });
const shownSchema = z.object({ sources: z.array(z.object({ url: z.string(), kind: z.string() })) });

/**
 * The ids of the facts that a document says it was written from.
 * @param document as the dataset keeps it
 */
export function factsOf(document: unknown): string[] {
  const parsed = writtenFromSchema.safeParse(document);
  return parsed.success ? parsed.data.provenance.facts : [];
}

/** What a derived fact rests on, when that is an article of law that the page shows. */
function showsItsLaw(fact: Fact, document: unknown): boolean {
  const parsed = shownSchema.safeParse(document);
  const shown = parsed.success ? parsed.data.sources.filter(({ kind }) => kind === "law") : [];
  const urls = new Set(shown.map(({ url }) => url));
  return fact.sources.some(({ kind, url }) => kind === "law" && urls.has(url));
}

/** The reader is told where to ask: "Vraag na wat …", "Vraag dit na bij …". */
const ASKS = /\bvraag\b[^.?!]*\bna\b|\bnavragen\b/i;

/** What each status asks of a document; `undefined` when it does so. */
const JUDGES: Record<Fact["status"], (fact: Fact, document: unknown) => string | undefined> = {
  official: () => undefined,
  derived: (fact, document) =>
    showsItsLaw(fact, document)
      ? undefined
      : "is derived: show the article of law it rests on among the sources, or leave it out.",
  unverified: (_fact, document) =>
    ASKS.test(JSON.stringify(document))
      ? undefined
      : 'is unverified: tell the reader where to ask ("Vraag na …"), or leave it out.',
  open: () => "is open or contradictory; leave it out.",
};

/**
 * What a document does with facts that their status does not allow.
 * @param document as the dataset keeps it
 * @param facts the sheet, by id
 * @returns English sentences with the fix, for who writes the seed content
 */
export function factProblems(document: unknown, facts: ReadonlyMap<string, Fact>): string[] {
  return factsOf(document).flatMap((id) => {
    const fact = facts.get(id);
    const problem =
      fact === undefined
        ? "is not on the sheet of facts; correct the number or add the fact with its source."
        : JUDGES[fact.status](fact, document);
    return problem === undefined ? [] : [`${id} ${problem}`];
  });
}
