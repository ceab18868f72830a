import { expect, test } from "vitest";
import { checkNobody, checkSolved } from "./gaps.ts";

test.each([
  "Bel de ouder op 06 12345678",
  "Bel (0113) 12-34-56",
  "Mail naar ouder@example.org",
  "Kind geboren op 3-5-2018",
  "Kind van 03/05/2018",
])("what can be of a person is refused: %s", (words) => {
  expect(checkNobody(words)?.message).toContain("kan van een mens zijn");
});

test.each(["Groep voor kinderen van 8 tot 12", "Om 19.30 uur, 2 keer per week, tot 2027"])(
  "%s is about the help",
  (words) => {
    expect(checkNobody(words)).toBeNull();
  },
);

test("solved says by what, and nothing else does", () => {
  expect(checkSolved({ status: "solved", solvedBy: "service-a" })).toBeNull();
  expect(checkSolved({ status: "open" })).toBeNull();
  expect(checkSolved({ status: "solved" })?.path).toEqual(["solvedBy"]);
  expect(checkSolved({ status: "searching", solvedBy: "service-a" })?.path).toEqual(["solvedBy"]);
});
