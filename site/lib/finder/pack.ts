/**
 * Rows as columns, each value written once: what thousands of offers have in common costs nothing
 * then, and equal things stand beside each other, which compresses best.
 */
export type Packed<Row> = {
  count: number;
  columns: { [Field in keyof Row]: Column<Row[Field]> };
};

/** The different values, and which of them each row has; without `at` one for all, or one for each. */
interface Column<Value> {
  values: Value[];
  at?: number[];
}

/**
 * Packs rows.
 * @param rows each has every field; `null` where there is nothing
 */
export function pack<Row extends object>(rows: readonly Row[]): Packed<Row> {
  const [first = {}] = rows;
  const fields = Object.keys(first) as (keyof Row)[];
  const columns = fields.map((field) => [field, column(rows.map((row) => row[field]))]);
  return { count: rows.length, columns: Object.fromEntries(columns) };
}

/** The most frequent value first: small numbers are short. */
function column<Value>(cells: readonly Value[]): Column<Value> {
  const keys = cells.map((cell) => JSON.stringify(cell));
  const groups = Map.groupBy(cells, (_, row) => keys[row]);
  const sorted = [...groups].toSorted(([, a], [, b]) => b.length - a.length);
  const values = sorted.flatMap(([, [value]]) => (value === undefined ? [] : [value]));
  if (values.length <= 1 || values.length === cells.length) return { values };
  const place = new Map(sorted.map(([key], index) => [key, index]));
  return { values, at: keys.map((key) => place.get(key) ?? 0) };
}

/**
 * The rows again.
 * @throws Error when a column has too few values: the file is broken
 */
export function unpack<Row extends object>({ count, columns }: Packed<Row>): Row[] {
  const fields = Object.entries(columns) as [string, Column<unknown>][];
  return Array.from({ length: count }, (_, row) => {
    const cells = fields.map(([field, { values, at }]) => {
      const index = at ? at[row] : values.length === 1 ? 0 : row;
      if (index === undefined || index >= values.length) {
        throw new Error(`Row ${row} of ${count} has no ${field}.`);
      }
      return [field, values[index]];
    });
    return Object.fromEntries(cells);
  });
}
