import type { HelplineView } from "../lib/helpline.ts";
import type { Shell } from "../lib/shell.ts";
import { loadContent } from "./content.ts";
import { dialogCards } from "./dialogs.ts";
import { youthHelplines } from "./helplines.ts";
import { originOf } from "./origin.ts";
import { shellOf } from "./shell.ts";
import type { CardView, OriginView } from "./views.ts";

/** What stands around a tool for young people. */
interface YouthTool {
  shell: Shell;
  /** Somebody they can reach at once. */
  talkTo?: HelplineView;
  /** Where the statements of law on the page come from. */
  origin?: OriginView;
}

/** @param slug of the youth article that tells the same with its sources, for a tool that states law */
export async function loadYouthTool(slug?: string): Promise<YouthTool> {
  const content = await loadContent();
  const [talkTo] = youthHelplines(content);
  const article = content.all.article.find((one) => one.audience === "youth" && one.slug === slug);
  return {
    shell: shellOf(content),
    ...(talkTo && { talkTo }),
    ...(article && { origin: originOf(article, content.settings.reviewNotice) }),
  };
}

/** What young people can make or talk through by themselves. */
export async function loadYouthTools(): Promise<YouthTool & { dialogs: CardView[] }> {
  return { ...(await loadYouthTool()), dialogs: dialogCards(await loadContent(), "youth") };
}
