import type { TalkView } from "../lib/talk/talk.ts";
import { accessPointView } from "./access-points.ts";
import { loadContent } from "./content.ts";
import { helplinesWhere } from "./helplines.ts";
import { shellOf } from "./shell.ts";
import type { PageView } from "./views.ts";

/** The page on which a young person finds somebody to talk to. */
export async function loadTalk(): Promise<PageView & { talk: TalkView }> {
  const content = await loadContent();
  const places = content.region
    ? content.all.accessPoint.filter(({ serves }) => serves.includes("youth"))
    : [];
  return {
    shell: shellOf(content),
    talk: {
      urgent: helplinesWhere(content, ({ urgent }) => urgent),
      lines: helplinesWhere(
        content,
        ({ urgent, audiences }) => !urgent && !audiences.every((one) => one === "parent"),
      ),
      places: places.map((point) => accessPointView(point, content)),
    },
  };
}
