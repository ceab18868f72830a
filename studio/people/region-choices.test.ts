import { expect, it } from "vitest";
import { findRegions } from "./region-choices.ts";

const choices = [
  { id: "zeeland", title: "Zeeland", level: null, municipalities: ["Goes", "Vlissingen"] },
  { id: "fryslan", title: "Fryslân", level: "region", municipalities: null },
  { id: "goes", title: "Goes", level: "municipality", municipalities: ["Goes"] },
];

it.each([
  ["", ["Zeeland", "Fryslân", "Goes gemeente"]],
  ["zee", ["Zeeland"]],
  [" Vlis", ["Zeeland met Vlissingen"]],
  ["fryslan", ["Fryslân"]],
  ["goes", ["Zeeland met Goes", "Goes gemeente"]],
  ["atlantis", []],
])("finds for “%s”: %j", (typed, found) => {
  expect(findRegions(choices, typed).map(({ title, note }) => `${title} ${note}`.trim())).toEqual(
    found,
  );
});
