import type { Content } from "@digiplein/content-schema/site";
import { href } from "../lib/href.ts";
import { exportServices } from "../lib/open-data/export-services.ts";
import { type Page, servicePages } from "../lib/open-data/pages.ts";
import type { HsdsService } from "../lib/open-data/service.ts";
import { loadContent } from "./content.ts";
import { pageOf } from "./offer-page.ts";
import { env, today } from "./region.ts";
import { shellOf } from "./shell.ts";
import type { PageView } from "./views.ts";

/** What this site gives away. */
export interface OpenData extends PageView {
  services: HsdsService[];
  /** The same in files, by the name of each without its ending. */
  pages: Map<string, Page>;
  /** The day of which it tells, ISO date. */
  day: string;
}

const made = new WeakMap<Content, OpenData>();

/** The open data of this variant; made once per build. */
export async function loadOpenData(): Promise<OpenData> {
  const content = await loadContent();
  const known = made.get(content);
  if (known) return known;
  const services = exportServices(
    content,
    (service) => {
      const { original, link } = pageOf(service, content);
      return original ?? new URL(href(link), env.DIGIPLEIN_SITE_URL).href;
    },
    today,
  );
  const data = { shell: shellOf(content), services, pages: servicePages(services), day: today };
  made.set(content, data);
  return data;
}
