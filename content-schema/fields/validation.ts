import type { CustomValidator, DocumentRule, Path, SanityDocument } from "@sanity/types";
import { type ContentType, documentSchemas } from "../documents/parsed.ts";
import { adviceFor, isRecord } from "../issue-advice.ts";
import { sentence } from "../rules/advice.ts";

/**
 * What our queries do to a stored document: references and slugs become text. With it the Studio
 * judges a document by the very zod schema that the build uses, so the two cannot disagree.
 * @param value a stored document, or a part of one
 */
export function flatten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(flatten);
  if (!isRecord(value)) return value;
  if (value._type === "reference") return value._ref;
  if (value._type === "slug") return value.current;
  // Sanity's image field keeps its asset as a reference, which the line above flattens too.
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, flatten(field)]));
}

/** The path of a value as the Studio knows it: items of an array by their `_key`. */
function studioPath(value: unknown, path: readonly PropertyKey[]): Path {
  let inner = value;
  return path.map((step) => {
    const name = typeof step === "symbol" ? String(step) : step;
    inner = isRecord(inner) || Array.isArray(inner) ? Reflect.get(inner, name) : undefined;
    const key = isRecord(inner) && typeof step === "number" ? inner._key : undefined;
    return typeof key === "string" ? { _key: key } : name;
  });
}

/**
 * A validator that says in the form what would stop the build, at the field where it is wrong.
 * @param type the document type
 */
export function documentValidator(type: ContentType): CustomValidator<unknown> {
  return (document) => {
    const result = documentSchemas[type].safeParse(flatten(document), { reportInput: true });
    if (result.success) return true;
    return result.error.issues.map((issue) => ({
      message: sentence(adviceFor(issue)),
      path: studioPath(document, issue.path),
    }));
  };
}

/**
 * The `validation` of a document type in the Studio.
 * @param type the document type
 */
export function checkedLikeTheBuild(type: ContentType) {
  return (rule: DocumentRule): DocumentRule => rule.custom<SanityDocument>(documentValidator(type));
}
