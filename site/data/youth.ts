import {
  type Article,
  type Content,
  publicPath,
  type Situation,
} from "@digiplein/content-schema/site";
import { situationCards } from "./cards.ts";
import { loadContent } from "./content.ts";
import { dialogCards } from "./dialogs.ts";
import { youthHelplines } from "./helplines.ts";
import { shellOf } from "./shell.ts";
import type { CardView, YouthGroup, YouthView } from "./views.ts";

/** What every young person may know at once, and the text of the editors that says more. */
const FIRST = [
  { title: "Het is niet jouw schuld", slug: "het-is-niet-jouw-schuld" },
  { title: "Je hoeft niet te kiezen", slug: "moet-ik-kiezen-waar-ik-woon" },
];

/** The front page for young people: the answers first, then what happens, then all there is to read. */
export async function loadYouth(): Promise<YouthView> {
  const content = await loadContent();
  const [talkTo] = youthHelplines(content);
  return {
    shell: shellOf(content),
    answers: FIRST.map(({ title, slug }) => ({ title, path: `/jongeren/${slug}/` })).filter(
      ({ path }) => textsForYouth(content).some((text) => publicPath(text) === path),
    ),
    situations: situationCards(content, "youth").map(({ title, path }) => ({ title, path })),
    groups: groupsOf(content),
    dialogs: dialogCards(content, "youth"),
    ...(talkTo && { talkTo }),
  };
}

const textsForYouth = ({ all }: Content): (Article | Situation)[] =>
  [...all.situation, ...all.article].filter(({ audience }) => audience === "youth");

/**
 * All texts, each once: under the first phase that its editor chose, which young people read in
 * words of their own. Themes would be more groups than pages on a screen.
 */
function groupsOf(content: Content): YouthGroup[] {
  const texts = textsForYouth(content);
  const known = content.all.phase;
  const cardsWhere = (wanted: (home: string | undefined) => boolean): CardView[] =>
    texts
      .filter(({ phases }) => wanted(phases[0]))
      .map((text) => ({ title: text.title, path: publicPath(text) }));
  const groups: YouthGroup[] = known.map(({ _id, slug, titleForYouth, summaryForYouth }) => ({
    title: titleForYouth,
    slug,
    text: summaryForYouth,
    cards: cardsWhere((home) => home === _id),
  }));
  const rest = cardsWhere((home) => !known.some(({ _id }) => _id === home));
  groups.push({ title: "En nog meer", slug: "meer", text: "Dit past overal bij.", cards: rest });
  return groups.filter(({ cards }) => cards.length > 0);
}
