import type { LineBlock } from "@digiplein/content-schema/site";
import type { FigureView } from "./figures.ts";
import type { Resolver, Run, Span, TextRun } from "./rich-text-nodes.ts";

/**
 * The text of a block, ready to draw: neighbours under the same link become one link, and a figure
 * becomes its value of the day. A figure that is not there is left out.
 *
 * @param block a paragraph, list item or cell
 * @param resolver looks up links and figures
 */
export function toRuns(block: Pick<LineBlock, "children" | "markDefs">, resolver: Resolver): Run[] {
  const links = new Map<string, string | undefined>(
    block.markDefs.map((mark) => [
      mark._key,
      mark._type === "link" ? mark.href : resolver.pathOf(mark.target),
    ]),
  );
  const runs: ((TextRun & { key: string | undefined }) | { figure: FigureView })[] = [];
  for (const child of block.children) {
    if (child._type === "figureValue") {
      const figure = resolver.figure(child.figure);
      if (figure) runs.push({ figure });
      continue;
    }
    const key = child.marks.find((mark) => links.has(mark));
    const link = key === undefined ? undefined : links.get(key);
    const span: Span = {
      text: child.text,
      strong: child.marks.includes("strong"),
      em: child.marks.includes("em"),
    };
    const last = runs.at(-1);
    if (last && "spans" in last && last.key === key) last.spans.push(span);
    else runs.push({ key, ...(link && { link }), spans: [span] });
  }
  return runs.map((run) => ("figure" in run ? run : withoutKey(run)));
}

const withoutKey = ({ link, spans }: TextRun): TextRun =>
  link === undefined ? { spans } : { link, spans };
