import type { ObjectTypeNode, SchemaType, TypeNode } from "groq-js";
import type * as z from "zod";
import { required, typeNameOf } from "./zod-fields.ts";

/**
 * Where a zod schema would not take what a query gives. Whether a value may be absent is left
 * aside: any field of the Studio can be empty, and zod says in the form and the build which may.
 * @param schema the zod schema that parses the result
 * @param node the type of the result, from TypeGen's evaluation
 * @param types all types, to look up the named ones
 * @returns one line per disagreement, with its path
 */
export function compareTypes(
  schema: z.core.$ZodType,
  node: TypeNode,
  types: SchemaType,
  path = "",
): string[] {
  const known = required(schema);
  const { def } = known._zod;
  const nodes = alternatives(node, types);
  if (nodes.length === 0) return [`${path}: the query gives nothing, no form has this field`];
  const each = (wanted: TypeNode["type"], inner: (found: TypeNode) => string[]) =>
    nodes.flatMap((found) =>
      found.type === wanted
        ? inner(found)
        : [`${path}: the query gives ${found.type}, zod takes ${wanted}`],
    );
  switch (def.type) {
    case "string":
      return each("string", () => []);
    case "number":
      return each("number", () => []);
    case "boolean":
      return each("boolean", () => []);
    case "enum":
      return compareChoices(Object.values(def.entries).map(String), nodes, path);
    case "literal":
      return compareChoices(def.values.map(String), nodes, path);
    case "array":
      return each("array", (found) =>
        found.type === "array" ? compareTypes(def.element, found.of, types, `${path}[]`) : [],
      );
    case "object":
      return each("object", (found) =>
        found.type === "object" ? compareObject(def.shape, found, types, path) : [],
      );
    case "union":
      return nodes.flatMap((found) => compareUnion(def.options, found, types, path));
    default:
      return [`${path}: zod's ${def.type} is not compared; teach compare-types.ts about it`];
  }
}

/** The types that a value may have: unions unfolded, names looked up, absence left out. */
function alternatives(node: TypeNode, types: SchemaType): TypeNode[] {
  if (node.type === "union") return node.of.flatMap((one) => alternatives(one, types));
  if (node.type === "null") return [];
  if (node.type !== "inline") return [node];
  const named = types.find(({ name }) => name === node.name);
  return named?.type === "type" ? alternatives(named.value, types) : [node];
}

function compareChoices(choices: string[], nodes: TypeNode[], path: string): string[] {
  // TypeGen does not read the choices of a list; the form is compared with zod for those.
  const isList = path.endsWith("[]");
  if (isList && nodes.every(({ type }) => type === "string")) return [];
  const given = nodes.map((node) =>
    node.type === "string" && node.value !== undefined ? node.value : `any ${node.type}`,
  );
  const surplus = given.filter((value) => !choices.includes(value));
  const missing = choices.filter((value) => !given.includes(value));
  return [
    ...surplus.map((value) => `${path}: the query gives “${value}”, zod does not take it`),
    ...missing.map((value) => `${path}: zod takes “${value}”, no form offers it`),
  ];
}

function compareObject(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  { attributes }: ObjectTypeNode,
  types: SchemaType,
  path: string,
): string[] {
  const at = (name: string) => (path === "" ? name : `${path}.${name}`);
  const surplus = Object.entries(attributes)
    .filter(([name, { value }]) => !(name in shape) && alternatives(value, types).length > 0)
    .map(([name]) => name);
  return [
    ...surplus.map((name) => `${at(name)}: the query gives it, zod does not know it`),
    ...Object.entries(shape).flatMap(([name, field]) => {
      const attribute = attributes[name];
      return attribute === undefined
        ? [`${at(name)}: zod reads it, the query does not give it`]
        : compareTypes(field, attribute.value, types, at(name));
    }),
  ];
}

/** A union of ours is one of objects, told apart by `_type`. */
function compareUnion(
  options: readonly z.core.$ZodType[],
  found: TypeNode,
  types: SchemaType,
  path: string,
): string[] {
  const type = found.type === "object" ? found.attributes._type?.value : undefined;
  const name = type?.type === "string" ? type.value : undefined;
  const option = options.find((one) => typeNameOf(required(one)._zod) === name);
  return option === undefined
    ? [`${path}: the query gives ${name ?? found.type}, zod has no such block`]
    : compareTypes(option, found, types, `${path}[${name}]`);
}
