import { evaluate, parse } from "groq-js";
import type { ContentType } from "../documents/parsed.ts";
import { examples } from "../fixtures/documents.ts";
import { contentQueries } from "../queries/index.ts";
import { ofSanity, partsOfText } from "./of-sanity.ts";

/**
 * Every field that a content query gives for the example of a type, which fills every field.
 * @returns paths as form-fields.ts writes them, without kinds
 */
export async function queryFields(type: ContentType): Promise<string[]> {
  const { groq, params } = contentQueries[type];
  const value = await evaluate(parse(groq), { dataset: [examples[type]], params });
  const [document] = await value.get();
  return fieldsOf(document);
}

function fieldsOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) =>
      typeof item === "object" && item !== null && Reflect.get(item, "_type") !== "span"
        ? fieldsOf(item, `${path}[${Reflect.get(item, "_type") ?? "object"}]`)
        : [],
    );
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    if (ofSanity.has(name) || field === null) return [];
    const here = path === "" ? name : `${path}.${name}`;
    const inner = fieldsOf(field, here);
    return partsOfText.has(name) ? inner : [here, ...inner];
  });
}
