import { schemaTypes } from "@digiplein/content-schema/studio";
import { expect, test } from "vitest";
import { icons } from "./icons.ts";
import { withIcons } from "./with-icons.ts";

/** What an editor chooses from: every document, and what goes into a text. */
const chosen = schemaTypes.flatMap((type) => {
  if (type.name !== "richText" || !("of" in type)) return type.type === "document" ? type.name : [];
  return type.of.map((member) => member.type).filter((name) => name !== "block");
});

test("every document and every block of a text has an icon", () => {
  expect(chosen.length).toBeGreaterThan(35);
  const bare = (types: readonly { name: string }[]) =>
    types
      .flatMap(({ name, ...rest }) => ("icon" in rest ? [] : name))
      .filter((name) => chosen.includes(name));
  expect(bare(withIcons(schemaTypes))).toEqual([]);
  expect(bare(schemaTypes).toSorted()).toEqual(chosen.toSorted());
});

test("there is no icon for what does not exist", () => {
  const names = schemaTypes.map(({ name }) => name);
  expect(Object.keys(icons).filter((name) => !names.includes(name))).toEqual([]);
});
