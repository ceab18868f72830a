import { checkDialog, checkPeople } from "@digiplein/content-schema/rules";
import { type DraftDialog, draftDialog } from "./draft-dialog.ts";

/** A question or an outcome of a dialog, as a box of the picture. */
export type Box = {
  key: string;
  kind: "question" | "outcome";
  words: string;
  isStart: boolean;
  /** Help is needed now. */
  isUrgent: boolean;
  /** Where it stands in the form. */
  path: string;
  /** What is wrong with it and how to mend that, in Dutch. */
  problems: string[];
};

/** What leads from one box to another; answers to the same place are one arrow. */
export type Arrow = { from: string; to: string; words: string[]; isFurther: boolean };

/** What the picture of a dialog shows. */
export type DialogTree = {
  boxes: Box[];
  arrows: Arrow[];
  /** What is wrong with the dialog as a whole. */
  problems: string[];
};

/**
 * The boxes and arrows of a dialog, with its mistakes at the place where they are.
 * @param document a dialog as the form has it, half filled in or not
 */
export function dialogTree(document: unknown): DialogTree {
  const dialog = draftDialog(document);
  const tree: DialogTree = { boxes: boxesOf(dialog), arrows: arrowsOf(dialog), problems: [] };
  for (const { path = [], message, fix } of [...checkDialog(dialog), ...checkPeople(dialog)]) {
    const box = tree.boxes[placeOf(path, dialog)];
    const answer =
      path[2] === "answers" ? dialog.nodes[Number(path[1])]?.answers[Number(path[3])] : undefined;
    const about = answer === undefined ? "" : `“${answer.text}”: `;
    (box ?? tree).problems.push(`${about}${message} ${fix}`);
  }
  return tree;
}

/** The place of a box among the boxes, for the path of a mistake. */
function placeOf([list, index]: readonly (string | number)[], { nodes }: DraftDialog): number {
  if (list === "nodes") return Number(index);
  return list === "outcomes" ? nodes.length + Number(index) : -1;
}

function boxesOf({ nodes, outcomes, start }: DraftDialog): Box[] {
  return [
    ...nodes.map(({ _key, text }) => ({
      key: _key,
      kind: "question" as const,
      words: text || "Nog zonder tekst",
      isStart: _key === start,
      isUrgent: false,
      path: `nodes[_key=="${_key}"].text`,
      problems: [],
    })),
    ...outcomes.map(({ _key, title, urgent }) => ({
      key: _key,
      kind: "outcome" as const,
      words: title || "Nog zonder titel",
      isStart: false,
      isUrgent: urgent,
      path: `outcomes[_key=="${_key}"].title`,
      problems: [],
    })),
  ];
}

function arrowsOf({ nodes, outcomes }: DraftDialog): Arrow[] {
  const known = new Set([...nodes, ...outcomes].map(({ _key }) => _key));
  const answers = nodes.flatMap(({ _key, answers }) =>
    [...Map.groupBy(answers, ({ next }) => next)].map(([to, same]) => ({
      from: _key,
      to,
      words: same.map(({ text }) => text),
      isFurther: false,
    })),
  );
  const further = outcomes.flatMap(({ _key, continueTo }) =>
    continueTo === undefined
      ? []
      : { from: _key, to: continueTo, words: ["Toch verder"], isFurther: true },
  );
  return [...answers, ...further].filter(({ to }) => known.has(to));
}
