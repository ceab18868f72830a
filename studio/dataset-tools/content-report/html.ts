import { escapeHtml } from "../../escape-html.ts";
import { easeChart } from "./chart.ts";
import type { ContentReport, FactUse, PageMeasure } from "./measure.ts";
import { READERS } from "./readers.ts";
import { STYLE } from "./style.ts";
import { factCounts } from "./terminal.ts";

/** Dutch words for what a fact is. */
const STATUS: Record<string, string> = {
  official: "officieel",
  derived: "afgeleid",
  unverified: "zonder bron",
  open: "open",
};

const cells = (tag: "th" | "td", values: readonly string[]) =>
  values
    .map((value) => (tag === "th" ? `<th scope="col">${value}</th>` : `<td>${value}</td>`))
    .join("");

/** A table that scrolls by itself on a narrow screen, also with the keyboard. */
function table(
  name: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return `<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table>
<thead><tr>${cells("th", head)}</tr></thead>
<tbody>${rows.map(([first = "", ...rest]) => `<tr><th scope="row">${first}</th>${cells("td", rest)}</tr>`).join("\n")}</tbody>
</table></div>`;
}

const pageRow = (page: PageMeasure): string[] => [
  `${escapeHtml(page.title)}<br><code>${escapeHtml(page.path)}</code>`,
  READERS[page.reader],
  String(page.words),
  `${Math.round(page.ease)}, ${page.level}`,
  `${page.oldestSource ?? "zonder datum"} (${page.sources})`,
  page.isOrphan ? "<strong>geen</strong>" : String(page.linkedFrom),
  `${page.errors} / ${page.advice}`,
];

function unusedFacts(facts: readonly FactUse[]): string {
  const unused = facts.filter(
    ({ fact, usedBy }) => fact.status === "official" && usedBy.length === 0,
  );
  return [...Map.groupBy(unused, ({ fact }) => fact.theme)]
    .toSorted(([a], [b]) => a.localeCompare(b, "nl"))
    .map(
      ([theme, of]) => `<details><summary>${escapeHtml(theme)} (${of.length})</summary><ul>
${of.map(({ fact }) => `<li><b>${fact.id}</b> ${escapeHtml(fact.statement)}</li>`).join("\n")}</ul></details>`,
    )
    .join("\n");
}

/**
 * The report as one page without anything from outside.
 * @param report what was measured
 * @param madeOn ISO date for the heading
 */
export function htmlReport(report: ContentReport, madeOn: string): string {
  const { pages, facts, findings } = report;
  const orphans = pages.filter(({ isOrphan }) => isOrphan);
  const words = pages.reduce((sum, page) => sum + page.words, 0);
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rapport over de inhoud</title>
<style>${STYLE}</style>
</head>
<body><main>
<h1>Rapport over de inhoud</h1>
<p>Gemaakt op ${escapeHtml(madeOn)}. ${pages.length} pagina's met ${words} woorden, uit ${report.documents} documenten.</p>
<h2>Hoe makkelijk lezen de pagina's?</h2>
<p>Elke stip is een pagina. Hoe verder naar rechts, hoe makkelijker (Flesch-Douma). Een open stip is te moeilijk voor de lezers. Een formule ziet lange zinnen en lange woorden, niet of een tekst klopt.</p>
<figure>${easeChart(pages)}</figure>
<h2>Per pagina</h2>
<p>De moeilijkste eerst. Bij de oudste bron staat tussen haakjes hoeveel bronnen er zijn.</p>
${table("Per pagina", ["Pagina", "Lezers", "Woorden", "Leesgemak", "Oudste bron", "Links erheen", "Fout / advies"], pages.map(pageRow))}
<h2>Pagina's waar niets naar linkt</h2>
${
  orphans.length === 0
    ? "<p>Geen.</p>"
    : `<ul>${orphans.map(({ title, path }) => `<li>${escapeHtml(title)} <code>${escapeHtml(path)}</code></li>`).join("\n")}</ul>`
}
<h2>Taal</h2>
${
  findings.length === 0
    ? "<p>Niets gevonden.</p>"
    : table(
        "Taal",
        ["Document", "Plaats", "Tekst", "Wat en hoe anders"],
        findings.map(({ document, field, excerpt, severity, message, fix }) => [
          escapeHtml(document),
          escapeHtml(field),
          escapeHtml(excerpt),
          `${severity === "error" ? "<strong>Fout.</strong> " : ""}${escapeHtml(message)} ${escapeHtml(fix)}`,
        ]),
      )
}
<h2>Feiten</h2>
${table(
  "Feiten",
  ["Soort", "Op het blad", "Gebruikt"],
  factCounts(facts).map(({ status, all, used }) => [
    STATUS[status] ?? status,
    String(all),
    String(used),
  ]),
)}
<h3>Officiële feiten die nog nergens staan</h3>
${unusedFacts(facts)}
</main></body>
</html>
`;
}
