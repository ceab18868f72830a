import { expect, test } from "@playwright/test";
import { builtPages, VARIANTS } from "../support/variants.ts";
import { type Weight, weigh } from "../support/weight.ts";

const KB = 1000;
/** Bytes before interaction: content pages fit one initial TCP window; finders may carry a script. */
const CONTENT = { total: 14 * KB, script: 2 * KB };
const FINDER = { total: 44 * KB, script: 30 * KB };
/** Judges on the clock of the visit who is there now, before anybody asks: that takes a clock. */
const TALK = { total: 14 * KB, script: 4 * KB };
const TALK_PATH = "/jongeren/praat-met-iemand/";
/** Every word with its sources, or every gemeente, on one page to scroll through: it grows with each. */
const LIST = { total: 24 * KB, script: 2 * KB };
const LIST_PATHS = /^\/(begrippen|gemeenten\/insluiten)\/$/;
/** All the help of a gemeente at once, for who has no script: it grows with each offer. */
const OFFERS = { total: 15 * KB, script: 2 * KB };
const OFFERS_PATHS = /^\/hulp\/gemeente\//;
const FINDER_PATHS =
  /^\/(zoeken|hulp|agenda|((jongeren\/)?hulpmiddelen|(jongeren|hulpmiddelen)\/maatje)\/[a-z-]+)\/$/;

function budgetOf(path: string) {
  if (path === TALK_PATH) return TALK;
  if (FINDER_PATHS.test(path)) return FINDER;
  if (OFFERS_PATHS.test(path)) return OFFERS;
  return LIST_PATHS.test(path) ? LIST : CONTENT;
}

/** What of a page's weight is over its budget, one line each. */
function overweight(path: string, weight: Weight): string[] {
  const budget = budgetOf(path);
  const lines = [];
  if (weight.total > budget.total) lines.push(`${path}: ${weight.total} bytes of ${budget.total}`);
  if (weight.script > budget.script)
    lines.push(`${path}: ${weight.script} bytes of script, allowed ${budget.script}`);
  for (const url of weight.blocking) lines.push(`${path}: ${url} blocks the first paint`);
  for (const url of weight.fonts) lines.push(`${path}: ${url} is a font`);
  return lines;
}

for (const variant of Object.values(VARIANTS)) {
  test(`${variant.id}: every page keeps its budget`, () => {
    const pages = builtPages(variant);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.flatMap(({ path, html }) => overweight(path, weigh(html, variant.dir)))).toEqual(
      [],
    );
  });
}

test("the check turns red on a heavy page, a blocking stylesheet and a font", () => {
  const noise = Array.from({ length: 9000 }, (_, i) =>
    ((i * 2654435761) % 4294967296).toString(36),
  );
  const heavy = weigh(`<p>${noise.join("")}</p><style>@font-face{src:url(/a.woff2)}</style>`, "/");
  const lines = overweight("/zwaar/", { ...heavy, blocking: ["/a.css"] });
  expect(lines).toHaveLength(3);
  expect(lines.join("\n")).toMatch(/bytes of 14000[\s\S]*blocks the first paint[\s\S]*is a font/);
});
