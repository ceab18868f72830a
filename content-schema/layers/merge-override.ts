import { fieldsMovedSince } from "./base-hash.ts";

/** A region's change as far as a merge looks at it: allowed fields that have the type of the base. */
type Override<Base, Field extends string> = { baseHash?: string | undefined } & {
  [Name in Field]?: (Name extends keyof Base ? Base[Name] : unknown) | undefined;
};

/** Where the value of a field comes from. */
export type FieldOrigin = "base" | "override";

/** A base document with a region's change laid over it. */
export type Merged<Base, Change, Field extends string> = {
  /** The base with the changed fields, and the fields that only a change has. */
  merged: Base & {
    [Name in Exclude<Field & keyof Change, keyof Base>]?: NonNullable<Change[Name]>;
  };
  /** Of every allowed field. */
  origin: Record<Field, FieldOrigin>;
  /** Changed fields whose base moved since: "basis gewijzigd sinds uw aanpassing". */
  baseChanged: Field[];
};

/** An emptied field of a form: the region leaves the base as it is. */
function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === "" ||
    (Array.isArray(value) && value.length === 0)
  );
}

/**
 * Lays the change of a region over a national document. A field is replaced as a whole; an empty
 * field changes nothing, and neither does a field that is not allowed.
 * @param base the parsed national document
 * @param override the parsed change, or `undefined` when the region made none
 * @param allowedFields the fields that a region may change
 * @returns the merged document; `baseChanged` stays empty for a field that `baseHash` does not name
 */
export function mergeOverride<
  Base extends object,
  Field extends string,
  Change extends Override<Base, Field>,
>(
  base: Base,
  override: Change | undefined,
  allowedFields: readonly Field[],
): Merged<Base, Change, Field> {
  const changed = allowedFields.filter((field) => !isEmpty(override?.[field]));
  const changes = Object.fromEntries(changed.map((field) => [field, override?.[field]]));
  const moved = fieldsMovedSince(base, override?.baseHash ?? "");
  return {
    merged: { ...base, ...changes } as Merged<Base, Change, Field>["merged"],
    origin: Object.fromEntries(
      allowedFields.map((field) => [field, changed.includes(field) ? "override" : "base"]),
    ) as Record<Field, FieldOrigin>,
    baseChanged: changed.filter((field) => moved.includes(field)),
  };
}
