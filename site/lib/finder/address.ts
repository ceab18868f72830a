import type { Choice } from "@digiplein/content-schema/menukaart";
import type { ValueOf } from "@digiplein/content-schema/site";
import { FACETS, type Facet } from "./listed.ts";

/** What no address, history or mail may hold: on a shared device it would tell on the visitor. */
export const SENSITIVE = ["consent", "violence"] as const satisfies Facet[];

type Harmless = Exclude<Facet, (typeof SENSITIVE)[number]>;

/** The words of an address per facet. */
const NAMES: Record<Harmless, string> = {
  phase: "fase",
  audience: "wie",
  age: "leeftijd",
  form: "vorm",
  where: "waar",
  cost: "kosten",
  referral: "verwijzing",
  language: "taal",
};

const UNKNOWN = { unknown: "onbekend" } as const;

/** Dutch words for stored values; facets without a table use their values as they are. */
const WORDS: Partial<Record<Harmless, Record<string, string>>> = {
  audience: {
    parent: "ouders",
    child: "kinderen",
    youth: "jongeren",
    together: "samen",
    professional: "professionals",
  } satisfies Record<ValueOf<"serviceAudience">, string>,
  age: UNKNOWN,
  form: {
    individual: "individueel",
    group: "groep",
    family: "gezin",
    online: "online",
    phone: "telefoon",
    chat: "chat",
    atHome: "thuis",
    atSchool: "school",
    walkIn: "inloop",
    ...UNKNOWN,
  } satisfies Record<ValueOf<"serviceForm"> | "unknown", string>,
  where: { inPerson: "plek", remote: "afstand", ...UNKNOWN },
  cost: {
    free: "gratis",
    ownContribution: "eigen-bijdrage",
    paid: "betaald",
    reimbursed: "vergoed",
    ...UNKNOWN,
  } satisfies Record<ValueOf<"costKind">, string>,
  referral: {
    none: "geen",
    gp: "huisarts",
    communityTeam: "wijkteam",
    school: "school",
    court: "rechter",
    recommended: "handig",
    ...UNKNOWN,
  } satisfies Record<ValueOf<"referral">, string>,
  language: UNKNOWN,
};

/** What a link to the finder can say. */
export interface Asked {
  /** Slug of the gemeente. */
  gemeente?: string;
  /** Name of a gemeente or place as it was typed elsewhere; the finder makes a gemeente of it. */
  place?: string;
  choice: Choice<Facet>;
}

const harmless = FACETS.filter((facet): facet is Harmless => facet in NAMES);

/**
 * The part of an address behind `#`, which a browser never sends anywhere.
 * @param asked sensitive facets in it stay out
 * @returns e.g. `#gemeente=goes&leeftijd=8&kosten=gratis`; empty when nothing is asked
 */
export function toFragment({ gemeente, choice }: Asked): string {
  const pairs = harmless.flatMap((facet): [string, string][] => {
    const values = choice[facet] ?? [];
    if (values.length === 0) return [];
    const words = values.map((value) => WORDS[facet]?.[value] ?? value);
    return [[NAMES[facet], words.join(",")]];
  });
  const all: [string, string][] = gemeente ? [["gemeente", gemeente], ...pairs] : pairs;
  const text = all.map(([name, words]) => `${name}=${words}`).join("&");
  return text && `#${text}`;
}

/** Slugs, years and codes; anything else was not written by us. */
const VALUE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * What a link asks for. What it does not know it leaves out, so an old or mistyped link still works.
 * @param fragment the part behind `#`, with or without that sign
 */
export function fromFragment(fragment: string): Asked {
  const given = new URLSearchParams(fragment.replace(/^#/, ""));
  const gemeente = given.get("gemeente") ?? "";
  const place = given.get("plaats")?.trim().slice(0, 60);
  const choice = harmless.flatMap((facet): [Harmless, string[]][] => {
    const words = (given.get(NAMES[facet]) ?? "").split(",").filter((word) => VALUE.test(word));
    const values = words.flatMap((word) => storedAs(facet, word));
    return values.length > 0 ? [[facet, [...new Set(values)]]] : [];
  });
  return {
    ...(VALUE.test(gemeente) && { gemeente }),
    ...(place && { place }),
    choice: Object.fromEntries(choice),
  };
}

function storedAs(facet: Harmless, word: string): string[] {
  const table = Object.entries(WORDS[facet] ?? {});
  const known = table.find(([, own]) => own === word)?.[0];
  if (known !== undefined) return [known];
  // Phases, years and languages are their own words.
  const isOpen = facet === "phase" || facet === "age" || facet === "language";
  return isOpen ? [word] : [];
}
