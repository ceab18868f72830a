import { articleCard, situationCards } from "./cards.ts";
import { loadContent } from "./content.ts";
import { youthHelplines } from "./helplines.ts";
import { shellOf } from "./shell.ts";
import type { YouthView } from "./views.ts";

/** The front page for young people: the answers first, then whom to talk to. */
export async function loadYouth(): Promise<YouthView> {
  const content = await loadContent();
  const articles = content.all.article.filter(({ audience }) => audience === "youth");
  return {
    shell: shellOf(content),
    answers: articles.map((article) => ({ ...articleCard(article), inShort: article.inShort })),
    situations: situationCards(content, "youth"),
    helplines: youthHelplines(content),
  };
}
