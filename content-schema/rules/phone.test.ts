import { expect, test } from "vitest";
import { checkPhone, dialDigits } from "./phone.ts";

test.each([
  "112",
  "144",
  "113",
  "0800-0113",
  "0800-2000",
  "0900-8844",
  "0909-1234",
  "116 111",
  "14 0113",
  "14010",
  "088 000 00 00",
  "085-0000000",
  "06 10 00 00 00",
  "(0113) 00 00 00",
  "020 000 00 00",
  "+31 20 000 00 00",
  "0031 113 000000",
  "+31 (0)113 000000",
])("takes %s", (phone) => {
  expect(checkPhone(phone)).toBeNull();
});

test.each([
  "",
  "111",
  "0800",
  "0800-20",
  "14 0999",
  "14",
  "114",
  "113000000",
  "0900-1",
  "0676 12 34 56",
  "0113 00 00",
  "0199 00 00 00",
  "020 000 00 000",
  "06 00 00 00 00",
  "+32 2 000 00 00",
  "bel 0800-2000",
  "0113/000000",
])("refuses %j", (phone) => {
  expect(checkPhone(phone)?.message).toBe(`“${phone}” is geen Nederlands telefoonnummer.`);
});

test("a number is dialled without what people write around it", () => {
  expect(dialDigits("(0113) 00 00 00")).toBe("0113000000");
  expect(dialDigits("+31 113 00 00 00")).toBe("0113000000");
  expect(dialDigits("+31 (0)113 00 00 00")).toBe("0113000000");
  expect(dialDigits("0800-2000")).toBe("08002000");
});
