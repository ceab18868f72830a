import { expect, test } from "vitest";
import { checkKvkNumber } from "./kvk.ts";

test("a KVK number has eight digits", () => {
  expect(checkKvkNumber("01234567")).toBeNull();
  for (const wrong of ["", "1234567", "123456789", "000012345678", "1234 5678", "KVK12345"]) {
    expect(checkKvkNumber(wrong), wrong).toMatchObject({
      message: `“${wrong}” is geen KVK-nummer.`,
    });
  }
});
