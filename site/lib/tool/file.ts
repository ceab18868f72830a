import * as z from "zod/mini";
import { jsonOf } from "./json.ts";

/** A larger file is none of ours: the longest tool fills a tenth of it. */
const MOST_LETTERS = 500_000;

/** A kind of file that belongs to the visitor: it says what it is, and nothing about who made it or when. */
export interface OwnFile<Content> {
  text: (content: Content) => string;
  /** @returns undefined when the text is not a file of this kind */
  parse: (text: string) => Content | undefined;
}

/**
 * @param kind stands in the file, so that a file of another tool is refused
 * @param content what the file holds, by its Dutch names
 */
export function ownFile<Shape extends z.core.$ZodLooseShape>(
  kind: string,
  content: Shape,
): OwnFile<z.output<z.ZodMiniObject<Shape>>> {
  const head = { soort: kind, versie: 1 } as const;
  const inside = z.strictObject(content);
  const headOf = z.looseObject({ soort: z.literal(kind), versie: z.literal(1) });
  return {
    text: (inner) => `${JSON.stringify({ ...head, ...inner }, null, 2)}\n`,
    parse: (text) => {
      if (text.length > MOST_LETTERS) return undefined;
      const file = headOf.safeParse(jsonOf(text));
      if (!file.success) return undefined;
      const { soort: _kind, versie: _version, ...rest } = file.data;
      return inside.safeParse(rest).data;
    },
  };
}
