import {
  type Content,
  type Dialog,
  type DialogOutcome,
  type Helpline,
  publicPath,
} from "@digiplein/content-schema/site";
import { stepIds } from "../lib/maatje/steps.ts";
import { articleCard } from "./cards.ts";
import { loadContent } from "./content.ts";
import { helpSlot } from "./help-slot.ts";
import { toHelplineView, youthHelplines } from "./helplines.ts";
import { actionsOf, originOf } from "./origin.ts";
import { wordsForSearch } from "./search.ts";
import { shellOf } from "./shell.ts";
import type { CardView, DialogView, OutcomeView, ToolsView } from "./views.ts";

/**
 * Cards of the dialogs for one audience.
 *
 * @param content all content of this variant
 */
export function dialogCards(content: Content, audience: Dialog["audience"]): CardView[] {
  return dialogsFor(content, audience).map((dialog) => ({
    title: dialog.title,
    text: dialog.intro,
    path: publicPath(dialog),
  }));
}

/** The page that shows parents what they can do by themselves. */
export async function loadTools(): Promise<ToolsView> {
  const content = await loadContent();
  return { shell: shellOf(content), dialogs: dialogCards(content, "parent") };
}

/** The addresses of the dialogs for one audience, as `getStaticPaths` wants them. */
export async function dialogPaths(audience: Dialog["audience"]) {
  return dialogsFor(await loadContent(), audience).map(({ slug }) => ({ params: { slug } }));
}

/**
 * The page of one dialog.
 *
 * @param slug last part of its path; the same slug may exist for the other audience
 * @returns undefined when this variant has no such dialog
 */
export async function loadDialog(
  audience: Dialog["audience"],
  slug: string,
): Promise<DialogView | undefined> {
  const content = await loadContent();
  const dialog = dialogsFor(content, audience).find((one) => one.slug === slug);
  if (!dialog) return undefined;
  const { title, intro } = dialog;
  const [talkTo] = audience === "youth" ? youthHelplines(content) : [];
  return {
    shell: shellOf(content),
    title,
    intro,
    steps: stepsOf(dialog, content),
    ...(talkTo && { talkTo }),
    searchWords: await wordsForSearch(title, intro),
    origin: originOf(dialog, content.settings.reviewNotice),
  };
}

/**
 * The steps of a dialog in the order of their ids: the questions as visitors meet them, then the
 * outcomes.
 *
 * @param content all content of this variant; what an outcome names and is not in it is left out
 */
export function stepsOf(dialog: Dialog, content: Content): DialogView["steps"] {
  const ids = stepIds(dialog);
  const idOf = (key: string) => ids.get(key) ?? "";
  const questions = dialog.nodes.map(({ _key, text, answers }) => ({
    kind: "question" as const,
    id: idOf(_key),
    text,
    answers: answers.map((answer) => ({ text: answer.text, next: idOf(answer.next) })),
  }));
  const outcomes = dialog.outcomes.map((outcome) => ({
    ...outcomeOf(outcome, content),
    id: idOf(outcome._key),
    ...(outcome.continueTo && { next: idOf(outcome.continueTo) }),
  }));
  const order = [...ids.values()];
  return [...questions, ...outcomes].toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

function outcomeOf(outcome: DialogOutcome, content: Content): Omit<OutcomeView, "id"> {
  const { byId } = content;
  const { title, text, articles, help } = outcome;
  const people = outcome.helplines.flatMap((id) => byId.helpline.get(id) ?? []);
  const isFirst = (helpline: Helpline) => outcome.urgent && helpline.urgent;
  return {
    kind: "outcome",
    title,
    text,
    actions: actionsOf(outcome),
    first: people.filter(isFirst).map(toHelplineView),
    helplines: people.filter((helpline) => !isFirst(helpline)).map(toHelplineView),
    articles: articles.flatMap((id) => byId.article.get(id) ?? []).map(articleCard),
    ...(help && { help: helpSlot(content, { ...help, phases: help.phase ? [help.phase] : [] }) }),
  };
}

const dialogsFor = ({ all }: Content, audience: Dialog["audience"]) =>
  all.dialog.filter((dialog) => dialog.audience === audience);
