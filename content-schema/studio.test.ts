/** Sanity's own judgement of our types: what it warns about shows as a red page in the Studio. */
import { groupProblems, validateSchema } from "@sanity/schema/_internal";
import type { SchemaTypeDefinition } from "@sanity/types";
import { expect, test } from "vitest";
import { schemaTypes } from "./studio.ts";

const problemsOf = (types: SchemaTypeDefinition[]) =>
  groupProblems(validateSchema(types).getTypes()).flatMap(({ path, problems }) =>
    problems.map(({ message }) => `${path.map((step) => step.name).join(" › ")}: ${message}`),
  );

test("Sanity finds nothing wrong with the types", () => {
  expect(problemsOf(schemaTypes)).toEqual([]);
});

test("a type that Sanity would complain about is seen", () => {
  const broken = { name: "voorbeeld", type: "document", fields: [{ name: "veld" }] };
  expect(problemsOf([broken as unknown as SchemaTypeDefinition]).length).toBeGreaterThan(0);
});
