import type { AccessPoint, Content, Helpline } from "@digiplein/content-schema/site";
import { questionsOf } from "../lib/talk/questions.ts";
import type { TalkLineView, TalkView } from "../lib/talk/talk.ts";
import { accessPointView } from "./access-points.ts";
import { loadContent } from "./content.ts";
import { toHelplineView } from "./helplines.ts";
import { shellOf } from "./shell.ts";
import type { PageView } from "./views.ts";

/** The page on which a young person finds somebody to talk to. */
export async function loadTalk(): Promise<PageView & { talk: TalkView }> {
  const content = await loadContent();
  const helplines = content.all.helpline.filter(({ audiences }) =>
    audiences.some((audience) => audience !== "parent"),
  );
  return {
    shell: shellOf(content),
    talk: {
      urgent: helplines.filter(({ urgent }) => urgent).map(lineOf),
      lines: helplines.filter(({ urgent }) => !urgent).map(lineOf),
      places: placesFor(content).map((point) => ({
        ...accessPointView(point, content),
        ...judged(point),
      })),
    },
  };
}

const lineOf = (helpline: Helpline): TalkLineView => ({
  ...toHelplineView(helpline),
  ...judged(helpline),
  questions: questionsOf(helpline),
});

const judged = ({ openingHours }: AccessPoint | Helpline) => (openingHours ? { openingHours } : {});

/** Places of this region that say they are for young people too; on the national site one looks near home. */
const placesFor = ({ region, all }: Content): AccessPoint[] =>
  region ? all.accessPoint.filter(({ serves }) => serves.includes("youth")) : [];
