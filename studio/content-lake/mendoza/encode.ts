import { isDeepStrictEqual } from "node:util";
import { stringEdit } from "./encode-string.ts";
import { OP } from "./operations.ts";

type Fields = Record<string, unknown>;

/**
 * A Mendoza patch that turns `before` into `after` (https://github.com/sanity-io/mendoza).
 * The npm package `mendoza` only applies patches; the Studio's history and listeners need them.
 * @param before a JSON value; `null` for a document that did not exist
 * @param after a JSON value; `null` for a document that is gone
 * @returns a flat list of op codes and operands, JSON as the listener sends it
 */
export function encodePatch(before: unknown, after: unknown): unknown[] {
  if (!isFields(before) || !isFields(after)) return [OP.value, after];
  return [OP.copy, ...objectEdit(before, after)];
}

/** Edits on a copy of `before`. A field is named by its place among the sorted keys of `before`. */
function objectEdit(before: Fields, after: Fields): unknown[] {
  const patch: unknown[] = [];
  const keys = Object.keys(before).sort();
  for (const [index, key] of keys.entries()) {
    if (!Object.hasOwn(after, key)) patch.push(OP.objectDeleteField, index);
  }
  const places = new Map(keys.map((key, index) => [key, index]));
  for (const [key, value] of Object.entries(after)) {
    const place = places.get(key);
    if (place !== undefined && isDeepStrictEqual(before[key], value)) continue;
    const edit = place === undefined ? undefined : fieldEdit(place, before[key], value);
    patch.push(...(edit ?? [OP.objectSetFieldValue, value, key]));
  }
  return patch;
}

/** Edits the field in place, or `undefined` when writing the whole value is the way. */
function fieldEdit(place: number, before: unknown, after: unknown): unknown[] | undefined {
  if (isFields(before) && isFields(after)) {
    return [OP.pushFieldCopy, place, ...objectEdit(before, after), OP.returnIntoObjectSameKeyPop];
  }
  const edit = blankEdit(before, after);
  return edit && [OP.pushFieldBlank, place, ...edit, OP.returnIntoObjectSameKeyPop];
}

/** What to append to a blank value; a blank that stays empty would become `null`. */
function blankEdit(before: unknown, after: unknown): unknown[] | undefined {
  if (Array.isArray(before) && Array.isArray(after) && after.length > 0) {
    return arrayEdit(before, after);
  }
  if (typeof before === "string" && typeof after === "string") return stringEdit(before, after);
  return undefined;
}

/** Builds the new array from slices of the old one, edited elements and new values. */
function arrayEdit(before: unknown[], after: unknown[]): unknown[] {
  const patch: unknown[] = [];
  const places = new ElementPlaces(before);
  let slice: { from: number; to: number } | undefined;
  const endSlice = () => {
    if (slice) patch.push(OP.arrayAppendSlice, slice.from, slice.to);
    slice = undefined;
  };
  for (const element of after) {
    const place = places.of(element, slice?.to ?? 0);
    const old = place === undefined ? undefined : before[place];
    if (place !== undefined && isDeepStrictEqual(old, element)) {
      if (slice?.to !== place) endSlice();
      slice = { from: slice?.from ?? place, to: place + 1 };
      continue;
    }
    endSlice();
    if (place !== undefined && isFields(old) && isFields(element)) {
      patch.push(OP.pushElementCopy, place, ...objectEdit(old, element), OP.returnIntoArrayPop);
    } else {
      patch.push(OP.arrayAppendValue, element);
    }
  }
  endSlice();
  return patch;
}

/** Finds elements of an array: keyed objects by `_key`, others by their whole content. */
class ElementPlaces {
  readonly #identities: string[];
  readonly #first = new Map<string, number>();

  constructor(elements: unknown[]) {
    this.#identities = elements.map(identityOf);
    for (const [index, identity] of this.#identities.entries()) {
      if (!this.#first.has(identity)) this.#first.set(identity, index);
    }
  }

  /** @param expected where the element would extend a running slice; preferred when it fits */
  of(element: unknown, expected: number): number | undefined {
    const identity = identityOf(element);
    return this.#identities[expected] === identity ? expected : this.#first.get(identity);
  }
}

function identityOf(element: unknown): string {
  if (isFields(element) && typeof element._key === "string") return `key ${element._key}`;
  return `value ${JSON.stringify(element)}`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
