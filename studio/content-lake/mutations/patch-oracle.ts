/**
 * What each patch operation does, written by hand from Sanity's documentation
 * (https://www.sanity.io/docs/http-api/http-patches, …/json-match), for the test that compares the
 * lake with it. It shares no line with `@sanity/mutator`, and does one operation on one path.
 */

type Json = unknown;
type Fields = Record<string, Json>;

/** One operation on one path. */
export type Operation =
  | { name: "set" | "setIfMissing"; path: string; value: Json }
  | { name: "unset"; path: string }
  | { name: "inc" | "dec"; path: string; value: number }
  | { name: "insert"; path: string; where: "before" | "after" | "replace"; items: Json[] }
  | { name: "diffMatchPatch"; path: string; before: string; after: string };

/** The documentation does not say what happens here, or `@sanity/mutator` is known to differ. */
export class NotCompared extends Error {}

type Step = { field: string } | { element: (array: Json[]) => number[]; isRange?: boolean };

/** The document after the operation; the one given is not changed. */
export function patchedByHand(document: Fields, operation: Operation): Fields {
  return at(document, stepsOf(operation.path), operation) as Fields;
}

function at(value: Json, [step, ...rest]: Step[], operation: Operation): Json {
  if (!step) return value;
  // Both in patch-oracle.test.ts, as what the library does.
  if ("isRange" in step && rest.length > 0) throw new NotCompared("through a range");
  if ("isRange" in step && operation.name === "insert") throw new NotCompared("beside a range");
  return "field" in step
    ? atField(value, step.field, rest, operation)
    : atElements(value, step.element, rest, operation);
}

function atField(value: Json, name: string, rest: Step[], operation: Operation): Json {
  const fields = value === undefined && makes(operation) ? {} : value;
  if (!isFields(fields)) {
    if (makes(operation)) throw new NotCompared("a field of what is no object");
    return value;
  }
  if (rest.length === 0) return onField(fields, name, operation);
  if (!makes(operation) && !(name in fields)) return value;
  return { ...fields, [name]: at(fields[name], rest, operation) };
}

function atElements(
  value: Json,
  element: (array: Json[]) => number[],
  rest: Step[],
  operation: Operation,
): Json {
  if (!Array.isArray(value)) {
    if (makes(operation)) throw new NotCompared("an element of what is no array");
    return value;
  }
  const chosen = element(value);
  if (rest.length === 0) return onElements(value, chosen, operation);
  return value.map((item, index) => (chosen.includes(index) ? at(item, rest, operation) : item));
}

/** Whether the operation makes the fields that lead to its own. */
function makes({ name }: Operation): boolean {
  return name === "set" || name === "setIfMissing";
}

function onField(fields: Fields, name: string, operation: Operation): Fields {
  const { [name]: old, ...others } = fields;
  switch (operation.name) {
    case "set":
      return { ...fields, [name]: operation.value };
    case "setIfMissing":
      return name in fields ? fields : { ...fields, [name]: operation.value };
    case "unset":
      return others;
    case "insert":
      // The path of an insert names an element.
      return fields;
    default:
      return name in fields ? { ...fields, [name]: changed(old, operation) } : fields;
  }
}

function onElements(array: Json[], chosen: number[], operation: Operation): Json[] {
  const [first] = chosen;
  const last = chosen.at(-1);
  switch (operation.name) {
    case "set":
      return array.map((item, index) => (chosen.includes(index) ? operation.value : item));
    case "setIfMissing":
      return array;
    case "unset":
      return array.filter((_, index) => !chosen.includes(index));
    case "insert": {
      if (first === undefined || last === undefined) return array;
      const start = operation.where === "after" ? last + 1 : first;
      const kept =
        operation.where === "replace" ? array.filter((_, index) => !chosen.includes(index)) : array;
      return [...kept.slice(0, start), ...operation.items, ...kept.slice(start)];
    }
    default:
      return array.map((item, index) => (chosen.includes(index) ? changed(item, operation) : item));
  }
}

function changed(old: Json, operation: Operation): Json {
  if (operation.name === "diffMatchPatch") {
    if (typeof old !== "string") return old;
    // Text patches are applied by best effort; what they do to another text is nowhere written.
    if (old !== operation.before) throw new NotCompared("a text patch for another text");
    return operation.after;
  }
  if (operation.name !== "inc" && operation.name !== "dec") return old;
  if (typeof old !== "number") return old;
  return operation.name === "inc" ? old + operation.value : old - operation.value;
}

const STEP = /\.?([A-Za-z_]\w*)|\[(-?\d+)\]|\[(-?\d*):(-?\d*)\]|\[_key=="([^"]*)"\]/y;

function stepsOf(path: string): Step[] {
  const steps: Step[] = [];
  if (path === "") throw new NotCompared("no path");
  for (STEP.lastIndex = 0; STEP.lastIndex < path.length; ) {
    const found = STEP.exec(path);
    if (!found) throw new NotCompared(`the path ${path}`);
    const [, field, index, from, to, key] = found;
    if (field !== undefined) steps.push({ field });
    else if (index !== undefined) steps.push({ element: (array) => indexIn(array, Number(index)) });
    else if (key !== undefined) steps.push({ element: (array) => keyIn(array, key) });
    else steps.push({ element: (array) => rangeIn(array, from ?? "", to ?? ""), isRange: true });
  }
  return steps;
}

function indexIn(array: Json[], index: number): number[] {
  const place = index < 0 ? array.length + index : index;
  if (place < 0 || place >= array.length) throw new NotCompared("an index that is not there");
  return [place];
}

function keyIn(array: Json[], key: string): number[] {
  return array.flatMap((item, index) => (isFields(item) && item._key === key ? [index] : []));
}

function rangeIn(array: Json[], from: string, to: string): number[] {
  const placeOf = (text: string, standard: number) =>
    text === "" ? standard : Number(text) + (Number(text) < 0 ? array.length : 0);
  const [start, end] = [placeOf(from, 0), placeOf(to, array.length)];
  if (start < 0 || end > array.length || start >= end) throw new NotCompared("an empty range");
  return array.flatMap((_, index) => (index >= start && index < end ? [index] : []));
}

function isFields(value: Json): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
