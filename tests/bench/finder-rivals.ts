import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import MiniSearch from "minisearch";
import { close, createIndex } from "pagefind";
import { facetValues, type Listed } from "../../site/lib/finder/listed.ts";
import type { Country } from "./finder-offers.ts";

/** As many as the finder shows at once. */
const SHOWN = 20;
const NATIONAL = "landelijk";

/** Every offer of a country with its place. */
function all({ national, local }: Country): { offer: Listed; gemeente: string }[] {
  const near = [...local].flatMap(([gemeente, offers]) =>
    offers.map((offer) => ({ offer, gemeente })),
  );
  return [...near, ...national.map((offer) => ({ offer, gemeente: NATIONAL }))];
}

const cardOf = ({ name, organization, summary, audience, form, cost, checkedOn }: Listed) => ({
  name,
  organization,
  summary: summary ?? "",
  audience: audience.text,
  form: form.text,
  cost: cost.text,
  checkedOn: checkedOn ?? "",
});

/** Indexes the offers with Pagefind, into the folder `alles` of a release. @returns seconds */
export async function indexWithPagefind(country: Country, dir: string): Promise<number> {
  const started = performance.now();
  const outputPath = join(dir, "alles");
  await rm(outputPath, { recursive: true, force: true });
  const { index, errors } = await createIndex({ forceLanguage: "nl" });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join("; ")}`);
  for (const [number, { offer, gemeente }] of all(country).entries()) {
    const facets = Object.entries(facetValues(offer)).filter(([name]) => name in FILTERS);
    const { name, ...meta } = cardOf(offer);
    await index.addCustomRecord({
      url: `/hulp/aanbod/${gemeente}-${number}/`,
      content: [name, ...Object.values(meta)].join(". "),
      language: "nl",
      meta: { ...meta, title: name },
      filters: {
        gemeente: [gemeente],
        ...Object.fromEntries(facets.map(([facet, values]) => [facet, [...values]])),
      },
    });
  }
  const { errors: failures } = await index.writeFiles({ outputPath });
  await close();
  if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join("; ")}`);
  return (performance.now() - started) / 1000;
}

/** What visitors filter by in every contender. */
const FILTERS = {
  phase: 1,
  audience: 1,
  age: 1,
  form: 1,
  where: 1,
  cost: 1,
  referral: 1,
  language: 1,
  consent: 1,
  violence: 1,
};

/** How a whole index is made and read; the page must read it as it was written. */
const MINISEARCH = {
  fields: ["name", "organization", "summary", "audience", "form", "cost"],
  storeFields: [
    "name",
    "organization",
    "summary",
    "audience",
    "form",
    "checkedOn",
    "gemeente",
    "facets",
  ],
};

/** Writes one index of everything, `alles.json`, into a release. @returns seconds */
export async function indexWithMiniSearch(country: Country, dir: string): Promise<number> {
  const started = performance.now();
  const index = new MiniSearch(MINISEARCH);
  index.addAll(
    all(country).map(({ offer, gemeente }, id) => ({
      id,
      gemeente,
      ...cardOf(offer),
      facets: facetValuesOnly(offer),
    })),
  );
  await writeFile(join(dir, "alles.json"), JSON.stringify(index));
  return (performance.now() - started) / 1000;
}

function facetValuesOnly(offer: Listed): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(facetValues(offer)).filter(([name]) => name in FILTERS),
  ) as Record<string, readonly string[]>;
}

/** What the page of a rival does once it has its answers: the same list in the same place. */
const SHOW = `
const list = document.querySelector("[data-part=local] [data-list]");
list.closest("section").hidden = false;
const show = ({ name, organization, summary }) => {
  const item = document.createElement("li");
  item.innerHTML = "<h4></h4><p></p><p></p>";
  item.children[0].textContent = name;
  item.children[1].textContent = summary;
  item.children[2].textContent = organization;
  list.append(item);
};`;

const SCRIPTS = {
  pagefind: `
const pagefind = await import("/alles/pagefind.js");
// A worker would be neither on the slow line nor on the slow processor.
await pagefind.options({ noWorker: true });
${SHOW}
const filters = { gemeente: { any: ["goes", "${NATIONAL}"] }, cost: "free" };
const { results } = await pagefind.search(null, { filters });
for (const result of results.slice(0, ${SHOWN}))
  result.data().then(({ meta }) => show({ ...meta, name: meta.title }));
`,
  minisearch: `
import MiniSearch from "minisearch";
${SHOW}
const file = await fetch("/alles.json");
const index = MiniSearch.loadJSON(await file.text(), ${JSON.stringify(MINISEARCH)});
const filter = ({ gemeente, facets }) =>
  (gemeente === "goes" || gemeente === "${NATIONAL}") && facets.cost.includes("free");
index.search(MiniSearch.wildcard, { filter }).slice(0, ${SHOWN}).forEach(show);
`,
};

/** Whom the finder is held against. */
export type Rival = keyof typeof SCRIPTS;

/** All rivals. */
export const RIVALS = Object.keys(SCRIPTS) as Rival[];

/**
 * Gives each rival a page that is ours in every way but its script, so that only looking differs.
 * @param dir of a release with the finder's page
 * @throws Error when the finder's script is not found there
 */
export async function writeRivalPages(dir: string): Promise<void> {
  const page = await readFile(join(dir, "hulp", "index.html"), "utf8");
  for (const rival of RIVALS) {
    const { outputFiles } = await build({
      stdin: { contents: SCRIPTS[rival], resolveDir: import.meta.dirname },
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      external: ["/alles/*"],
    });
    await writeFile(join(dir, `${rival}.js`), outputFiles[0]?.contents ?? "");
    const own = withoutFinder(page).replace(
      "</body>",
      `<script type="module" src="/${rival}.js"></script></body>`,
    );
    await writeFile(join(dir, `${rival}.html`), own);
  }
}

/** The page without the finder's script and without the policy that allows only our scripts. */
function withoutFinder(page: string): string {
  const script = /<script type="module"[^>]*src="[^"]*Finder[^"]*"[^>]*><\/script>/;
  if (!script.test(page)) throw new Error("The page of the finder has no script to replace.");
  return page.replace(script, "").replace(/<meta http-equiv="content-security-policy"[^>]*>/i, "");
}
