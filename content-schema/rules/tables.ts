import type { Advice } from "./advice.ts";
import { isEmptyBlock, type TextBlock } from "./rich-text.ts";

/**
 * Every row of a table is as long as its header and every cell holds something: who hears the table
 * would lose the column in a gap.
 * @param table header texts and rows of one block of text per cell
 */
export function checkTable(table: {
  header: readonly string[];
  rows: readonly { cells: readonly TextBlock[] }[];
}): Advice | null {
  const columns = table.header.length;
  for (const [index, { cells }] of table.rows.entries()) {
    if (cells.length !== columns) {
      return {
        message: `Rij ${index + 1} heeft ${count(cells.length)}, maar de tabel heeft ${columns} kolommen.`,
        fix: "Schrijf in elke rij één regel per kolom.",
        path: ["rows", index, "cells"],
      };
    }
    const gap = cells.findIndex(isEmptyBlock);
    if (gap !== -1) {
      return {
        message: `In rij ${index + 1} is vakje ${gap + 1} leeg.`,
        fix: "Vul het in, of schrijf een streepje (–) als er niets hoort te staan.",
        path: ["rows", index, "cells", gap],
      };
    }
  }
  return null;
}

const count = (cells: number) => (cells === 1 ? "1 vakje" : `${cells} vakjes`);
