import type { ReactNode } from "react";
import type { DialogTree } from "./dialog-tree.ts";
import { arrowWords } from "./layout-tree.ts";
import { kindOf } from "./TreePicture.tsx";

/** The same as the picture, in lines to read: what follows each question, and what is wrong. */
export function TreeList({
  tree: { boxes, arrows },
  onOpen,
}: {
  tree: DialogTree;
  onOpen: (path: string) => void;
}): ReactNode {
  const wordsOf = (key: string) => boxes.find((box) => box.key === key)?.words;
  return (
    <ol>
      {boxes.map((box) => (
        <li key={box.key}>
          {kindOf(box)}:{" "}
          <button type="button" onClick={() => onOpen(box.path)}>
            {box.words}
          </button>
          {box.problems.map((problem) => (
            <p key={problem}>Klopt nog niet: {problem}</p>
          ))}
          <ul>
            {arrows
              .filter(({ from }) => from === box.key)
              .map((arrow) => (
                <li key={`${arrow.to} ${arrow.isFurther}`}>
                  {arrowWords(arrow)} → {wordsOf(arrow.to)}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
