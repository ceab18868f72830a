import type { CustomValidator, DocumentRule, Path, SanityDocument } from "@sanity/types";
import { type ContentType, documentSchemas } from "../documents/parsed.ts";
import { type RecordType, recordSchemas } from "../documents/records.ts";
import { adviceFor, isRecord } from "../issue-advice.ts";
import type { Finding } from "../language/finding.ts";
import { languageFindings } from "../language/findings.ts";
import { studioContext } from "../language/studio-context.ts";
import { sentence } from "../rules/advice.ts";
import { isUnlisted } from "../rules/publish-gate.ts";

/** What the lake adds to a document: no query of ours asks for it. */
const OF_THE_LAKE = /^_(rev|createdAt|updatedAt|originalId|system)$/;

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
  const own = Object.entries(value).filter(([name]) => !OF_THE_LAKE.test(name));
  return Object.fromEntries(own.map(([name, field]) => [name, flatten(field)]));
}

/** The path of a value as the Studio knows it: items of an array by their `_key`. */
export function studioPath(value: unknown, path: readonly PropertyKey[]): Path {
  let inner = value;
  return path.map((step) => {
    const name = typeof step === "symbol" ? String(step) : step;
    inner = isRecord(inner) || Array.isArray(inner) ? Reflect.get(inner, name) : undefined;
    const key = isRecord(inner) && typeof step === "number" ? inner._key : undefined;
    return typeof key === "string" ? { _key: key } : name;
  });
}

/** Everything of which we have both a form and a schema. */
const schemas = { ...documentSchemas, ...recordSchemas };

/**
 * A validator that says in the form what would stop the build, at the field where it is wrong. A
 * concept may have gaps: nobody sees it yet.
 * @param type the document type
 */
export function documentValidator(type: ContentType | RecordType): CustomValidator<unknown> {
  return (document) => {
    const result = schemas[type].safeParse(flatten(document), { reportInput: true });
    if (result.success) return true;
    const mayHaveGaps = isRecord(document) && isUnlisted(document.status);
    const wrong = result.error.issues.flatMap((issue) => {
      const advice = adviceFor(issue);
      if (mayHaveGaps && advice.isGap) return [];
      return [{ message: sentence(advice), path: studioPath(document, issue.path) }];
    });
    return wrong.length === 0 || wrong;
  };
}

/** A finding as a line under a field: with the words it is about, unless the message has them. */
function lineOf({ message, fix, excerpt }: Finding): string {
  const line = sentence({ message, fix });
  return line.includes(excerpt) ? line : `“${excerpt}” ${line}`;
}

/**
 * What the language gates say of the words, at the field where they stand. While the lake cannot be
 * asked which terms and pages there are, nothing is said: half the findings would be untrue.
 */
export const languageValidator: CustomValidator<unknown> = async (document, context) => {
  if (!isRecord(document)) return true;
  const client = context.getClient({ apiVersion: "2025-02-19" });
  const known = await studioContext(document, client).catch(() => undefined);
  if (known === undefined) return true;
  const findings = languageFindings(document, known);
  if (findings.length === 0) return true;
  return findings.map((finding) => ({
    message: lineOf(finding),
    path: studioPath(document, finding.path),
  }));
};

/**
 * The `validation` of a document type in the Studio: an error for what would stop the build, a
 * warning, which never stops a publication, for what the language gates advise. Sanity gives a
 * level to a rule and not to a marker, so these are two rules.
 * @param type the document type
 */
export function checkedLikeTheBuild(type: ContentType | RecordType) {
  return (rule: DocumentRule): DocumentRule[] => [
    rule.custom<SanityDocument>(documentValidator(type)),
    rule.custom<SanityDocument>(languageValidator).warning(),
  ];
}
