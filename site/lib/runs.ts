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
  const marks = new Map(block.markDefs.map((mark) => [mark._key, mark]));
  const runs: ((TextRun & { key: string | undefined }) | { figure: FigureView })[] = [];
  for (const child of block.children) {
    if (child._type === "figureValue") {
      const figure = resolver.figure(child.figure);
      if (figure) runs.push({ figure });
      continue;
    }
    const key = child.marks.find((mark) => marks.has(mark));
    const span: Span = {
      text: child.text,
      strong: child.marks.includes("strong"),
      em: child.marks.includes("em"),
    };
    const last = runs.at(-1);
    if (last && "spans" in last && last.key === key) last.spans.push(span);
    else runs.push({ key, ...doorOf(marks.get(key ?? ""), resolver), spans: [span] });
  }
  return runs.map((run) => {
    if ("figure" in run) return run;
    const { key: _key, ...text } = run;
    return text;
  });
}

/** Where a stretch of text leads, and what it means when it is a term that is new on the page. */
function doorOf(
  mark: LineBlock["markDefs"][number] | undefined,
  resolver: Resolver,
): Omit<TextRun, "spans"> {
  if (mark === undefined) return {};
  if (mark._type === "link") return { link: mark.href };
  const link = resolver.pathOf(mark.target);
  if (link === undefined) return {};
  const explanation = resolver.explain(mark.target);
  return explanation === undefined ? { link } : { link, explanation };
}

/**
 * Whether an explanation unfolds in this text. Such a text cannot be a `<p>`: HTML allows no
 * `<details>` in it.
 */
export function unfolds(runs: readonly Run[]): boolean {
  return runs.some((run) => "spans" in run && run.explanation !== undefined);
}
