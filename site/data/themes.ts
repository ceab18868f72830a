import type { Content, Theme } from "@digiplein/content-schema/site";
import type { HelpSlotView } from "../lib/help-slot.ts";
import { articleCards, phaseCards, situationCards } from "./cards.ts";
import { loadContent } from "./content.ts";
import { helpSlot } from "./help-slot.ts";
import { shellOf } from "./shell.ts";
import type { CardView, PageView, SubjectGroup } from "./views.ts";

/** With fewer texts for parents than this, a theme is a part of the page with all subjects only. */
const OWN_PAGE_FROM = 3;

/** All texts for parents, twice: by what they are about, and by when they help. */
export interface SubjectsView extends PageView {
  themes: SubjectGroup[];
  phases: SubjectGroup[];
}

export interface ThemeView extends PageView {
  title: string;
  summary: string;
  situations: CardView[];
  articles: CardView[];
  /** For a child of 12 or older. */
  youth: CardView[];
  help: HelpSlotView;
}

/** The page with all subjects for parents; a text stands under each theme and phase it belongs to. */
export async function loadSubjects(): Promise<SubjectsView> {
  const content = await loadContent();
  const themes: SubjectGroup[] = content.all.theme.map((theme) => ({
    title: theme.title,
    slug: theme.slug,
    ...(hasOwnPage(theme, content) && { path: themePath(theme) }),
    cards: articlesOf(theme, content).map(titleOnly),
  }));
  const loose = articleCards(content, "parent", (article) => article.themes.length === 0);
  themes.push({ title: "Over alles heen", slug: "overig", cards: loose.map(titleOnly) });
  const phases = phaseCards(content).map(({ title, slug, path }) => {
    const id = content.all.phase.find((phase) => phase.slug === slug)?._id ?? "";
    const cards = articleCards(content, "parent", (article) => article.phases.includes(id));
    return { title, slug: `fase-${slug}`, path, cards };
  });
  const filled = ({ cards }: SubjectGroup) => cards.length > 0;
  return { shell: shellOf(content), themes: themes.filter(filled), phases: phases.filter(filled) };
}

/** The themes that have a page of their own. */
export async function themePaths(): Promise<{ params: { thema: string } }[]> {
  const content = await loadContent();
  return content.all.theme
    .filter((theme) => hasOwnPage(theme, content))
    .map(({ slug }) => ({ params: { thema: slug } }));
}

/**
 * The page of one theme.
 *
 * @param slug last part of its path
 * @returns undefined when there is no such theme, or too little to fill a page
 */
export async function loadTheme(slug: string): Promise<ThemeView | undefined> {
  const content = await loadContent();
  const theme = content.all.theme.find((candidate) => candidate.slug === slug);
  if (!theme || !hasOwnPage(theme, content)) return undefined;
  const about = isAbout(theme);
  return {
    shell: shellOf(content),
    title: theme.title,
    summary: theme.summary,
    situations: situationCards(content, "parent", about),
    articles: articlesOf(theme, content),
    youth: [...articleCards(content, "youth", about), ...situationCards(content, "youth", about)],
    help: helpSlot(content, { themes: [theme._id] }),
  };
}

/** The site path of a theme's own page. */
export function themePath({ slug }: Pick<Theme, "slug">): string {
  return `/onderwerpen/thema/${slug}/`;
}

/**
 * Whether a theme has enough texts for parents to fill a page.
 *
 * @param theme a theme
 * @param content all content of this variant
 */
export function hasOwnPage(theme: Theme, content: Content): boolean {
  const situations = situationCards(content, "parent", isAbout(theme));
  return articlesOf(theme, content).length + situations.length >= OWN_PAGE_FROM;
}

/** With a summary at every text, the page with all subjects would be too long to look through. */
const titleOnly = ({ title, path }: CardView): CardView => ({ title, path });

const articlesOf = (theme: Theme, content: Content) =>
  articleCards(content, "parent", isAbout(theme));

const isAbout =
  ({ _id }: Theme) =>
  ({ themes }: { themes: string[] }) =>
    themes.includes(_id);
