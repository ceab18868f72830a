/** The fields that hold something. */
type Known<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined | ""> };

/**
 * What we do not know is absent: HSDS allows neither null nor an empty text, and an empty list says
 * no more than none.
 *
 * @param fields in the order of the specification
 */
export function known<Fields extends object>(fields: Fields): Known<Fields> {
  const filled = Object.entries(fields).filter(
    ([, value]) =>
      value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled) as Known<Fields>;
}
