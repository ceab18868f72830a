import { type Reader, THRESHOLDS } from "@digiplein/content-schema/language";
import { escapeHtml } from "../../escape-html.ts";
import type { PageMeasure } from "./measure.ts";
import { READERS } from "./readers.ts";

/** All measures in units of the drawing, which is as wide as a phone and grows with the page. */
const WIDTH = 340;
const LEFT = 8;
const LEAST = 30;
const MOST = 110;
const DOT = 4;
const STEP = 10;
const TITLE = 30;

const x = (ease: number) =>
  LEFT + ((Math.min(MOST, Math.max(LEAST, ease)) - LEAST) / (MOST - LEAST)) * (WIDTH - LEFT - LEFT);

/** Pages that would cover each other are stacked: a column of dots is a number of pages. */
function stacked(
  pages: readonly PageMeasure[],
): { page: PageMeasure; column: number; row: number }[] {
  const heights = new Map<number, number>();
  return pages.map((page) => {
    const column = Math.round((x(page.ease) - LEFT) / STEP);
    const row = heights.get(column) ?? 0;
    heights.set(column, row + 1);
    return { page, column, row };
  });
}

/** The dots of one kind of reader, with the line below which a text is too hard for them. */
function lane(
  reader: Reader,
  pages: readonly PageMeasure[],
  top: number,
): { svg: string; height: number } {
  const dots = stacked(pages);
  const height = TITLE + (Math.max(...dots.map(({ row }) => row)) + 1) * STEP + 16;
  const base = top + height - 8;
  const { ease } = THRESHOLDS[reader];
  const circles = dots.map(({ page, column, row }) => {
    const title = `${page.title}: ${Math.round(page.ease)}, ${page.level}`;
    const kind = page.ease < ease ? "hard" : "fine";
    return `<circle class="${kind}" cx="${LEFT + column * STEP}" cy="${base - 6 - row * STEP}" r="${DOT}"><title>${escapeHtml(title)}</title></circle>`;
  });
  return {
    height,
    svg: `<text x="${LEFT}" y="${top + 12}" class="name">${READERS[reader]} (${pages.length})</text>
<line class="axis" x1="${LEFT}" x2="${WIDTH - LEFT}" y1="${base}" y2="${base}"/>
<line class="least" x1="${x(ease).toFixed(1)}" x2="${x(ease).toFixed(1)}" y1="${top + 20}" y2="${base}"/>
<text x="${(x(ease) - 3).toFixed(1)}" y="${top + 28}" text-anchor="end" class="small">minstens ${ease}</text>
${circles.join("\n")}`,
  };
}

/**
 * How easily the pages read, a dot a page: further right is easier.
 * @param pages what was measured
 * @returns an SVG element with a Dutch description; its classes are styled by the page
 */
export function easeChart(pages: readonly PageMeasure[]): string {
  let top = 0;
  const lanes: string[] = [];
  for (const reader of Object.keys(READERS) as Reader[]) {
    const own = pages.filter((page) => page.reader === reader);
    if (own.length === 0) continue;
    const { svg, height } = lane(reader, own, top);
    lanes.push(svg);
    top += height + 8;
  }
  const ticks = [40, 60, 80, 100].map(
    (ease) =>
      `<text x="${x(ease)}" y="${top + 10}" text-anchor="middle" class="small">${ease}</text>`,
  );
  const hard = pages.filter((page) => page.ease < THRESHOLDS[page.reader].ease).length;
  const label = `Leesgemak van ${pages.length} pagina's; ${hard} ${hard === 1 ? "is" : "zijn"} te moeilijk voor de lezers.`;
  return `<svg viewBox="0 0 ${WIDTH} ${top + 32}" role="img" aria-label="${label}">
${lanes.join("\n")}
${ticks.join("\n")}
<text x="${LEFT}" y="${top + 26}" class="small">← moeilijk</text>
<text x="${WIDTH - LEFT}" y="${top + 26}" text-anchor="end" class="small">makkelijk →</text>
</svg>`;
}
