import { embedPath } from "../lib/embed.ts";
import type { ProvinceView } from "../lib/help.ts";
import { loadContent } from "./content.ts";
import { provincesOf } from "./offers.ts";
import { shellOf } from "./shell.ts";
import type { PageView } from "./views.ts";

/** The page for who wants to show the list of a gemeente: each list by province. */
export async function loadEmbeds(): Promise<PageView & { provinces: ProvinceView[] }> {
  const content = await loadContent();
  const provinces = provincesOf(content.all.municipality, embedPath);
  return { shell: shellOf(content), provinces };
}
