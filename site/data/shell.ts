import { type Content, publicPath } from "@digiplein/content-schema/site";
import type { Shell } from "../lib/shell.ts";
import { loadContent } from "./content.ts";
import { helplinesWhere } from "./helplines.ts";
import { noticesOn } from "./notices.ts";
import { today } from "./region.ts";

/** Header, footer and exit of a page whose content is already loaded. */
export function shellOf(content: Content): Shell {
  const { title, tagline, exitUrl } = content.settings;
  const lane = content.all.phase.find((phase) => phase.openLane);
  return {
    siteTitle: title,
    tagline,
    exitUrl,
    ...(lane && { openLane: { title: lane.title, path: publicPath(lane) } }),
    urgentHelplines: helplinesWhere(content, (helpline) => helpline.urgent),
    notices: noticesOn(content, today),
  };
}

/** Header, footer and exit of a page without content of its own, such as 404. */
export async function loadShell(): Promise<Shell> {
  return shellOf(await loadContent());
}
