import {
  type Article,
  type Content,
  publicPath,
  type Situation,
} from "@digiplein/content-schema/site";
import { QUIET_TITLE } from "../lib/quiet-title.ts";
import { articleCard, articleCards, phaseCard, situationCard } from "./cards.ts";
import { loadContent } from "./content.ts";
import { helpSlot } from "./help-slot.ts";
import { youthHelplines } from "./helplines.ts";
import { resolveRichText } from "./lookup.ts";
import { actionsOf, originOf } from "./origin.ts";
import { overridesOf } from "./overrides.ts";
import { professionDoors } from "./professionals.ts";
import { wordsForSearch } from "./search.ts";
import { shellOf } from "./shell.ts";
import type { ArticleView, CardView, TextKind } from "./views.ts";

type Text = Article | Situation;

/** The texts whose pages stand in one folder of the site. */
function textsOf(kind: TextKind, { all: { article, situation } }: Content): Text[] {
  const forAudience = (audience: Text["audience"]) => (text: Text) => text.audience === audience;
  switch (kind) {
    case "subject":
      return article.filter(forAudience("parent"));
    case "situation":
      return situation.filter(forAudience("parent"));
    case "youth":
      return [...article, ...situation].filter(forAudience("youth"));
    case "professional":
      return article.filter(forAudience("professional"));
  }
}

/**
 * The addresses of all texts of a kind, as `getStaticPaths` wants them.
 *
 * @param kind which folder of the site
 */
export async function textPaths(kind: TextKind): Promise<{ params: { slug: string } }[]> {
  return textsOf(kind, await loadContent()).map(({ slug }) => ({ params: { slug } }));
}

/**
 * The page of one text: an article or a situation.
 *
 * @param kind which folder of the site; the same slug may exist in another
 * @param slug last part of its path
 * @returns undefined when there is no such text in this variant
 */
export async function loadText(kind: TextKind, slug: string): Promise<ArticleView | undefined> {
  const content = await loadContent();
  const text = textsOf(kind, content).find((candidate) => candidate.slug === slug);
  if (!text) return undefined;
  const body = resolveRichText(text.body, content, text.audience);
  const [talkTo] = kind === "youth" ? youthHelplines(content) : [];
  const row = kind === "subject" ? rowOf(text, content) : undefined;
  // "In onze regio", the wider layer first.
  const changes = overridesOf(text, content.all.articleOverride, content);
  const addition = changes.flatMap(({ addition: added = [] }) =>
    resolveRichText(added, content, text.audience),
  );
  return {
    shell: shellOf(content),
    kind,
    title: text.title,
    tabTitle: text.quietTitle ?? (text.audience === "youth" ? QUIET_TITLE : text.title),
    summary: text.summary,
    inShort: text.inShort,
    ...(text.contentNote && { contentNote: text.contentNote }),
    body,
    ...(addition.length > 0 && { addition }),
    headings: body.flatMap((node) =>
      node.kind === "heading" && node.level === 2 ? [{ id: node.id, text: node.text }] : [],
    ),
    actions: actionsOf(text),
    related: text.related.flatMap((id) => cardOf(id, content) ?? []),
    phases: placesOf(text, content),
    professions: "professions" in text ? professionDoors(text) : [],
    ...((kind === "situation" || kind === "subject") && { help: helpSlot(content, text) }),
    ...(talkTo && { talkTo }),
    ...(row && { row }),
    searchWords: await searchWordsOf(text),
    exit: text.showExit || text.audience === "youth",
    origin: originOf(text, content.settings.reviewNotice),
  };
}

function cardOf(id: string, { byId: { article, situation } }: Content): CardView | undefined {
  const [found, event] = [article.get(id), situation.get(id)];
  return (found && articleCard(found)) ?? (event && situationCard(event));
}

/** Where a text belongs: the phases of parents, or its one group on the page for young people. */
function placesOf({ audience, phases }: Text, { all }: Content): CardView[] {
  if (audience === "parent")
    return all.phase.filter(({ _id }) => phases.includes(_id)).map(phaseCard);
  const home = audience === "youth" && all.phase.find(({ _id }) => _id === phases[0]);
  return home ? [{ title: home.titleForYouth, path: `/jongeren/#${home.slug}` }] : [];
}

/**
 * The articles before and after this one in its phase. A text of several phases is at home in the
 * first that its editor chose, so that next and previous keep to one row.
 */
function rowOf(text: Text, content: Content): ArticleView["row"] {
  const [home] = text.phases;
  const phase = home && content.byId.phase.get(home);
  if (!phase) return undefined;
  const cards = articleCards(content, "parent", ({ phases }) => phases[0] === home);
  const at = cards.findIndex(({ path }) => path === publicPath(text));
  const [previous, next] = [cards[at - 1], cards[at + 1]];
  return {
    label: `Verder in: ${phase.title}`,
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

async function searchWordsOf(text: Text): Promise<string> {
  const found = await wordsForSearch(text.title, text.summary, ...text.inShort);
  return [found, ...text.searchWords].join(" ").trim();
}
