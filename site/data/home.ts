import { publicPath } from "@digiplein/content-schema/site";
import type { HelplineView } from "../lib/helpline.ts";
import { tidyPath } from "../lib/href.ts";
import type { RegionConfig } from "../lib/region-config.ts";
import { articleCards, phaseCards } from "./cards.ts";
import { loadContent } from "./content.ts";
import { region } from "./region.ts";
import { shellOf } from "./shell.ts";
import type { CardView, PageView, PhaseCard } from "./views.ts";

export interface HomeView extends PageView {
  heading: string;
  intro: string;
  scene: RegionConfig["scene"];
  /** Name of the region; absent on the national site. */
  regionName?: string;
  /** Questions people come with: the front door. */
  entrances: CardView[];
  phases: PhaseCard[];
  youth: CardView[];
  /** Pages of the gemeenten of a region; none on the national site, which has too many. */
  municipalities: CardView[];
  urgentHelplines: HelplineView[];
}

/** The home page of this variant. */
export async function loadHome(): Promise<HomeView> {
  const content = await loadContent();
  const { settings } = content;
  const shell = shellOf(content);
  return {
    shell,
    heading: settings.homeHeading,
    intro: settings.homeIntro,
    scene: region.scene,
    ...(content.region && { regionName: content.region.title }),
    entrances: settings.entrances.map(({ title, text, link }) => ({
      title,
      text,
      path: tidyPath(link),
    })),
    phases: phaseCards(content),
    youth: articleCards(content, "youth").slice(0, 3),
    municipalities: content.region
      ? content.all.municipality.map((one) => ({ title: one.name, path: publicPath(one) }))
      : [],
    urgentHelplines: shell.urgentHelplines,
  };
}
