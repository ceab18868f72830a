import { type Audience, articleCards } from "./cards.ts";
import { loadContent } from "./content.ts";
import { shellOf } from "./shell.ts";
import type { CardView, PageView } from "./views.ts";

/** A page with every article for one audience. */
export async function loadArticles(
  audience: Audience,
): Promise<PageView & { articles: CardView[] }> {
  const content = await loadContent();
  return { shell: shellOf(content), articles: articleCards(content, audience) };
}
