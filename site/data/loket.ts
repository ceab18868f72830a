import type { Line } from "../lib/agenda/entries.ts";
import type { AccessPointView, FirstHelpView } from "../lib/help-route.ts";
import { accessPointView } from "./access-points.ts";
import { soonHere } from "./agenda.ts";
import { loadContent } from "./content.ts";
import { firstHelp } from "./first-help.ts";
import { shellOf } from "./shell.ts";
import type { PageView } from "./views.ts";

/** Where to go first in this region. */
export interface LoketView extends PageView {
  /** Absent on the national site. */
  regionName?: string;
  /** The access points of the region; none on the national site, where one chooses a gemeente. */
  accessPoints: AccessPointView[];
  firstHelp: FirstHelpView;
  /** What is in the agenda of this region soon. */
  soon: Line[];
}

/** The page about the loket, wijkteam or other place where somebody can go first. */
export async function loadLoket(): Promise<LoketView> {
  const content = await loadContent();
  const { region } = content;
  return {
    shell: shellOf(content),
    ...(region && { regionName: region.title }),
    accessPoints: region
      ? content.all.accessPoint.map((point) => accessPointView(point, content))
      : [],
    firstHelp: firstHelp(content),
    soon: soonHere(content),
  };
}
