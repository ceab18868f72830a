import { Graph, layout } from "@dagrejs/dagre";
import type { Arrow, Box, DialogTree } from "./dialog-tree.ts";

/** A place in the picture, by its left upper corner. In pixels. */
type Place = { left: number; top: number; width: number; height: number };

/** Where everything stands. */
export type TreeLayout = {
  width: number;
  height: number;
  boxes: { box: Box; place: Place }[];
  arrows: { arrow: Arrow; points: { x: number; y: number }[]; words: Place }[];
};

const LINE = 18;
const BOX = { width: 224, letters: 26, around: 46 };
const WORDS = { width: 128, letters: 17, around: 8 };

/** Room for a text: letters are wider or narrower, so lines are counted generously. */
function heightOf(texts: readonly string[], { letters, around }: typeof BOX): number {
  const lines = texts.reduce((sum, text) => sum + Math.ceil(text.length / letters), 0);
  return around + lines * LINE;
}

/** The answers on an arrow, as one text. */
export function arrowWords({ words }: Arrow): string {
  return words.map((text) => text || "Nog zonder tekst").join(" · ");
}

/** What a box says of its problems. */
export function problemWords({ problems }: Box): string | undefined {
  if (problems.length === 0) return undefined;
  return problems.length === 1
    ? problems[0]
    : `${problems.length} dingen kloppen nog niet: ${problems.join(" ")}`;
}

/**
 * Places boxes from the left, where the dialog starts, to the right, where it ends, without boxes
 * on each other.
 * @param tree the boxes and arrows
 */
export function layoutTree({ boxes, arrows }: DialogTree): TreeLayout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: "LR",
    nodesep: 20,
    edgesep: 12,
    ranksep: 18,
    marginx: 16,
    marginy: 16,
  });
  for (const box of boxes) {
    const height = heightOf([box.words, problemWords(box) ?? ""], BOX);
    graph.setNode(box.key, { width: BOX.width, height });
  }
  for (const [index, arrow] of arrows.entries()) {
    const height = heightOf([arrowWords(arrow)], WORDS);
    const label = { width: WORDS.width, height, labelpos: "c" };
    graph.setEdge(arrow.from, arrow.to, label, String(index));
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    boxes: boxes.map((box) => ({ box, place: placeOf(graph.node(box.key)) })),
    arrows: arrows.map((arrow, index) => {
      const edge = graph.edge(arrow.from, arrow.to, String(index));
      return { arrow, points: edge.points ?? [], words: placeOf(edge) };
    }),
  };
}

/** dagre tells the middle of things. */
function placeOf({
  x = 0,
  y = 0,
  width = 0,
  height = 0,
}: Partial<Record<"x" | "y" | "width" | "height", number>>): Place {
  return { left: x - width / 2, top: y - height / 2, width, height };
}
