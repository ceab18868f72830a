import { expect, test } from "vitest";
import { checkTable } from "./tables.ts";

const cell = (text: string) => ({ _type: "block", children: [{ _type: "span", text }] });
const table = (...rows: string[][]) => ({
  header: ["Wie", "Waarvoor"],
  rows: rows.map((texts) => ({ cells: texts.map(cell) })),
});

test("every row is as long as the header", () => {
  expect(checkTable(table(["Huisarts", "Vragen"], ["Wijkteam", "Hulp"]))).toBeNull();
  expect(checkTable(table(["Huisarts", "Vragen"], ["Wijkteam"]))).toEqual({
    message: "Rij 2 heeft 1 vakje, maar de tabel heeft 2 kolommen.",
    fix: "Schrijf in elke rij één regel per kolom.",
    path: ["rows", 1, "cells"],
  });
  expect(checkTable(table(["Huisarts", "Vragen", "Altijd"]))).toMatchObject({
    path: ["rows", 0, "cells"],
  });
});

test("every cell holds something; a figure is something", () => {
  expect(checkTable(table(["Huisarts", "–"]))).toBeNull();
  expect(checkTable(table(["Huisarts", " "]))).toMatchObject({ path: ["rows", 0, "cells", 1] });
  const amount = { _type: "block", children: [{ _type: "figureValue" }] };
  const rows = [{ cells: [cell("Griffierecht"), amount] }];
  expect(checkTable({ header: ["Wat", "Hoeveel"], rows })).toBeNull();
});
