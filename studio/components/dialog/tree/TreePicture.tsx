import type { ReactNode } from "react";
import type { Box } from "./dialog-tree.ts";
import { arrowWords, problemWords, type TreeLayout } from "./layout-tree.ts";
import { Answer, BoxButton } from "./styles.ts";

/** What a box is, in words: its shape says it too. */
export function kindOf({ kind, isStart, isUrgent }: Box): string {
  if (kind === "question") return isStart ? "Begin" : "Vraag";
  return isUrgent ? "Uitkomst: nu hulp nodig" : "Uitkomst";
}

/** The picture of a dialog: boxes that lead to the form, and arrows with the answers. */
export function TreePicture({
  layout,
  scale,
  onOpen,
}: {
  layout: TreeLayout;
  scale: number;
  onOpen: (path: string) => void;
}): ReactNode {
  const { width, height, boxes, arrows } = layout;
  return (
    <svg width={width * scale} height={height * scale} viewBox={`0 0 ${width} ${height}`}>
      <title>Het gesprek als boom</title>
      <defs>
        <marker
          id="pijlpunt"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8z" fill="currentColor" />
        </marker>
      </defs>
      {arrows.map(({ arrow, points }) => (
        <polyline
          key={`${arrow.from} ${arrow.to} ${arrow.isFurther}`}
          points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
          fill="none"
          stroke="currentColor"
          strokeDasharray={arrow.isFurther ? "6 4" : undefined}
          markerEnd="url(#pijlpunt)"
        />
      ))}
      {arrows.map(({ arrow, words: { left, top, width, height } }) => (
        <foreignObject
          key={`${arrow.from} ${arrow.to} ${arrow.isFurther}`}
          {...{ x: left, y: top, width, height }}
        >
          <Answer>
            <span>{arrowWords(arrow)}</span>
          </Answer>
        </foreignObject>
      ))}
      {boxes.map(({ box, place: { left, top, width, height } }) => (
        <foreignObject key={box.key} {...{ x: left, y: top, width, height }}>
          <BoxButton
            type="button"
            title={[box.words, problemWords(box)].filter(Boolean).join(" ")}
            data-kind={box.kind}
            data-start={box.isStart}
            data-urgent={box.isUrgent}
            data-wrong={box.problems.length > 0}
            onClick={() => onOpen(box.path)}
          >
            <small>{kindOf(box)}</small>
            <span>{box.words}</span>
            {box.problems.length > 0 && <strong>{problemWords(box)}</strong>}
          </BoxButton>
        </foreignObject>
      ))}
    </svg>
  );
}
