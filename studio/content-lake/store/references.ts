/** One `_ref` inside a document. */
export interface Reference {
  to: string;
  /** a weak reference may point at nothing */
  weak: boolean;
}

/**
 * Every reference inside a value to a document of this lake, at any depth.
 * A reference with `_dataset` or `_projectId` points elsewhere and is left out.
 */
export function referencesIn(value: unknown): Reference[] {
  const found: Reference[] = [];
  collect(value, found);
  return found;
}

function collect(value: unknown, found: Reference[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
  } else if (typeof value === "object" && value !== null) {
    const reference = asReference(value);
    if (reference) found.push(reference);
    // Not Object.values: this runs over every value of every document when the lake opens.
    const fields = value as Record<string, unknown>;
    for (const key in fields) collect(fields[key], found);
  }
}

function asReference(value: object): Reference | undefined {
  if (!("_ref" in value) || typeof value._ref !== "string") return undefined;
  if ("_dataset" in value || "_projectId" in value) return undefined;
  return { to: value._ref, weak: "_weak" in value && value._weak === true };
}
