/** Makes and edits random documents for tests; the same seed gives the same documents. */

/** A random number in [0, 1), as `Math.random` gives. */
export type Random = () => number;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const WORDS = [
  "",
  "kind",
  "één",
  "ouders 🧡",
  "€ 12,50",
  "\u{1F468}\u200D\u{1F467}",
  "a\nb",
  '"',
  "\\",
  "ß",
];
const KEYS = ["a", "b", "B", "_x", "é", "z9", "0", "10", "9", "title"];

/** Mulberry32: a small seeded generator. */
export function randomNumbers(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A document with nested objects, arrays of keyed and of plain values, texts and nulls. */
export function randomDocument(random: Random): { [key: string]: Json } {
  return { _id: "d", _type: "t", ...randomObject(random, 3) };
}

/** A copy in which some values were changed, removed, added or moved. */
export function mutate<T>(value: T, random: Random): T {
  return edit(structuredClone(value) as Json, random, 3) as T;
}

function edit(value: Json, random: Random, depth: number): Json {
  if (Array.isArray(value)) return editArray(value, random, depth);
  if (typeof value === "object" && value !== null) return editObject(value, random, depth);
  if (typeof value === "string" && random() < 0.7) return editText(value, random);
  return randomValue(random, depth - 1);
}

function editObject(value: { [key: string]: Json }, random: Random, depth: number): Json {
  for (const key of Object.keys(value)) {
    const chance = random();
    if (chance < 0.1) delete value[key];
    else if (chance < 0.4) value[key] = edit(value[key] ?? null, random, depth);
  }
  if (random() < 0.3) value[pick(KEYS, random)] = randomValue(random, depth - 1);
  return value;
}

function editArray(value: Json[], random: Random, depth: number): Json {
  const edited = value.flatMap((item) => {
    const chance = random();
    if (chance < 0.1) return [];
    return chance < 0.35 ? [edit(item, random, depth)] : [item];
  });
  if (random() < 0.4) {
    edited.splice(Math.floor(random() * (edited.length + 1)), 0, randomItem(random, depth - 1));
  }
  return random() < 0.3 ? edited.reverse() : edited;
}

function editText(value: string, random: Random): string {
  const characters = [...value];
  const from = Math.floor(random() * (characters.length + 1));
  characters.splice(from, Math.floor(random() * 4), ...pick(WORDS, random));
  return characters.join("");
}

function randomValue(random: Random, depth: number): Json {
  const kind = random();
  if (depth > 0 && kind < 0.25) return randomObject(random, depth);
  if (depth > 0 && kind < 0.5) {
    return Array.from({ length: Math.floor(random() * 6) }, () => randomItem(random, depth - 1));
  }
  if (kind < 0.6) return pick<Json>([null, true, false, 0, -1, 3.5], random);
  return Array.from({ length: Math.floor(random() * 12) }, () => pick(WORDS, random)).join(" ");
}

function randomItem(random: Random, depth: number): Json {
  if (random() < 0.4) return randomValue(random, depth);
  return { _key: String(Math.floor(random() * 8)), ...randomObject(random, depth) };
}

function randomObject(random: Random, depth: number): { [key: string]: Json } {
  const entries = Array.from({ length: Math.floor(random() * 6) }, (): [string, Json] => [
    pick(KEYS, random),
    randomValue(random, depth - 1),
  ]);
  return Object.fromEntries(entries);
}

function pick<T>(list: readonly T[], random: Random): T {
  // `random()` is below 1 and no list here is empty.
  return list[Math.floor(random() * list.length)] as T;
}
