import type * as z from "zod";
import { type ContentType, type DocumentOf, documentSchemas } from "./documents/parsed.ts";
import { adviceFor, isRecord } from "./issue-advice.ts";
import { type Problem, problemIn } from "./problem.ts";

/** A document that is right, or everything that is wrong in it. */
export type Parsed<Document> = { document: Document } | { problems: Problem[] };

/**
 * Parses one document from the result of a content query. Every error of zod comes back as a
 * sentence for editors.
 * @param type the Sanity `_type` whose query gave the document
 * @param raw one item of that query's result
 */
export function parseDocument<Type extends ContentType>(
  type: Type,
  raw: unknown,
): Parsed<DocumentOf<Type>> {
  const value = withoutNulls(raw);
  const schema = documentSchemas[type] as unknown as z.ZodType<DocumentOf<Type>>;
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { document: result.data };
  const named = isRecord(value) ? value : {};
  return {
    problems: result.error.issues.map((issue) =>
      problemIn({ _type: type, ...named }, issue.path, adviceFor(issue)),
    ),
  };
}

/** GROQ writes null for a field that a document does not have; in an array a null is a real gap. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isRecord(value)) return value;
  const present: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value))
    if (field !== null) present[name] = withoutNulls(field);
  return present;
}
