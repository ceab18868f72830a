import { stringify } from "csv-stringify/sync";
import { COLUMNS } from "./columns.ts";
import type { HsdsService } from "./service.ts";

/** How the file is written; its data package says the same. */
export const DIALECT = { delimiter: ";", quoteChar: '"', header: true, lineTerminator: "\r\n" };

/**
 * The services as a table, made of the JSON so that nothing stands here that does not stand there.
 * UTF-8 with a BOM and semicolons, since that is what a Dutch spreadsheet opens with a double click;
 * a cell that it would take for a formula gets a `'` before it.
 */
export function servicesCsv(services: readonly HsdsService[]): string {
  const rows = services.map((service) => COLUMNS.map(({ of }) => of(service) ?? ""));
  return stringify([COLUMNS.map(({ name }) => name), ...rows], {
    bom: true,
    delimiter: DIALECT.delimiter,
    record_delimiter: DIALECT.lineTerminator,
    escape_formulas: true,
  });
}
