import * as z from "zod";

/** One thing that is wrong in one document, for editors: `message` and `fix` are Dutch sentences. */
export const problemSchema = z.object({
  documentId: z.string(),
  documentType: z.string(),
  /** Title or name of the document, or its id when it has none. */
  title: z.string(),
  /** Readable path, e.g. `body[2] › url`; items count from 0; empty when it is the whole document. */
  field: z.string(),
  message: z.string(),
  fix: z.string(),
});

export type Problem = z.infer<typeof problemSchema>;

/**
 * A path as editors and developers can both read it.
 * @param path keys and indexes, e.g. `["body", 2, "url"]`
 * @returns e.g. `body[2] › url`
 */
export function readablePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? String(step) : `${text} › ${String(step)}`;
  }, "");
}

/** As much of an unparsed document as a problem needs to name it. */
type Named = { [field: string]: unknown };

/**
 * The words by which an editor recognises a document.
 * @param document any document, parsed or not
 */
export function titleOf(document: Named): string {
  const words = Array.isArray(document.words) ? document.words.join(", ") : undefined;
  const named = [
    document.title,
    document.name,
    document.term,
    document.question,
    document.from,
    words,
    document._id,
  ];
  return (
    named.find((value) => typeof value === "string" && value !== "")?.toString() ?? "zonder titel"
  );
}

/**
 * A problem in a document, parsed or not.
 * @param document the document, for its id, type and title
 * @param path where in the document
 * @param advice what is wrong and what to do, in Dutch
 */
export function problemIn(
  document: Named,
  path: readonly PropertyKey[],
  advice: { message: string; fix: string },
): Problem {
  return {
    documentId: typeof document._id === "string" ? document._id : "",
    documentType: typeof document._type === "string" ? document._type : "",
    title: titleOf(document),
    field: readablePath(path),
    message: advice.message,
    fix: advice.fix,
  };
}
