import { expect, type Page, test } from "@playwright/test";
import { axeFindings } from "../support/axe.ts";
import { kindsOf } from "../support/kinds.ts";
import { pagesWithNewPieces } from "../support/new-pieces.ts";
import { TEST_ALL } from "../support/settings.ts";
import { ALL_VARIANTS, builtPages, VARIANTS, type Variant } from "../support/variants.ts";
import { witness } from "../support/witness.ts";

/** The country's pages are many: they go in parts, so that both workers share them. */
const PARTS = 4;

/**
 * The pages to visit: every page with `npm run test-all`; else the country's pages as far as
 * they have something new in them, and of a region one page of each kind for its theme and whatever
 * has something of its own.
 */
function pathsOf(variant: Variant): string[] {
  const pages = builtPages(variant);
  if (TEST_ALL) return pages.map(({ path }) => path);
  if (variant === VARIANTS.landelijk) return pagesWithNewPieces(pages).map(({ path }) => path);
  const own = pagesWithNewPieces([...builtPages(VARIANTS.landelijk), ...pages]).filter((page) =>
    pages.includes(page),
  );
  return [...new Set([...kindsOf(variant), ...own.map(({ path }) => path)])];
}

/** What is wrong on these pages, one line each: axe, third parties, cookies, storage, console. */
async function findings(page: Page, variant: Variant, paths: string[]): Promise<string[]> {
  expect(paths.length, "no pages prove nothing").toBeGreaterThan(0);
  const seen = witness(page, new URL(variant.url).origin);
  const found: string[] = [];
  const judged = new Set<string>();
  for (const path of paths) {
    await page.goto(new URL(path, variant.url).href);
    const lines = [...(await axeFindings(page, judged)), ...(await seen.take())];
    found.push(...lines.map((line) => `${path} ${line}`));
  }
  return found;
}

for (const variant of ALL_VARIANTS) {
  const parts = variant === VARIANTS.landelijk ? PARTS : 1;
  for (let part = 0; part < parts; part += 1) {
    test(`${variant.id}: axe, third parties, cookies and console, part ${part + 1} of ${parts}`, async ({
      page,
    }) => {
      test.setTimeout(1_200_000);
      const paths = pathsOf(variant).filter((_, index) => index % parts === part);
      expect(await findings(page, variant, paths)).toEqual([]);
    });
  }
}

test("axe turns red on low contrast, a missing label and a missing language", async ({ page }) => {
  await page.setContent(
    '<!doctype html><html><head><title>x</title></head><body><main><h1 style="color:#aaa;background:#fff">Grijs</h1><input></main></body></html>',
  );
  const found = (await axeFindings(page)).join("\n");
  for (const rule of ["color-contrast", "label", "html-has-lang"]) expect(found).toContain(rule);
  expect(found).toContain("dark: color-contrast");
});

test("colours are judged again as soon as one element is dressed otherwise", async ({ page }) => {
  const judged = new Set<string>();
  const show = (dress: string) =>
    page.setContent(
      `<!doctype html><html lang="nl"><head><title>x</title><style>.pale{color:#aaa}</style></head><body><main><h1 ${dress}>Kop</h1></main></body></html>`,
    );
  await show("");
  expect(await axeFindings(page, judged)).toEqual([]);
  expect(judged.size).toBeGreaterThan(0);
  await show('class="pale"');
  expect((await axeFindings(page, judged)).join("\n")).toContain("light: color-contrast");
});

test("a page is new when something in it is, not when its words or their order are", () => {
  const item = '<li class="card"><a href="/a/">Een</a></li>';
  const page = (main: string) => ({ path: "/", file: "", html: `<main>${main}</main>` });
  const visited = (...mains: string[]) => pagesWithNewPieces(mains.map(page)).length;
  expect(visited(`<ul>${item}</ul>`, `<ul>${item}${item.replace("Een", "Twee")}</ul>`)).toBe(1);
  expect(visited(`<h2>A</h2><ul>${item}</ul><p>B</p>`, `<h2>C</h2><p>D</p><ul>${item}</ul>`)).toBe(
    1,
  );
  for (const other of [
    `<ul>${item.replace("Een", "")}</ul>`,
    `<ul>${item.replace("/a/", "")}</ul>`,
    `<ul>${item.replace("card", "card pale")}</ul>`,
    `<ul>${item}<li>Los</li></ul>`,
    `<ul>${item}<p>Los</p></ul>`,
    `<h2>Kop</h2><ul>${item}</ul>`,
  ])
    expect(visited(`<ul>${item}</ul>`, other), other).toBe(2);
  expect(
    visited("<h2>A</h2><h3>B</h3><h2>A</h2><h4>C</h4>", "<h2>A</h2><h3>B</h3><h4>C</h4>"),
  ).toBe(2);
});

test("the witness turns red on a third party, a cookie, storage and console noise", async ({
  page,
}) => {
  await page.route("https://tracker.example/**", (route) => route.fulfill({ body: "" }));
  const seen = witness(page, new URL(VARIANTS.landelijk.url).origin);
  await page.goto("/");
  await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the check must see exactly this
    document.cookie = "volg=1";
    localStorage.setItem("volg", "1");
    console.error("ruis");
    await Promise.allSettled([
      new Promise((resolve) => {
        const image = new Image();
        image.addEventListener("error", resolve);
        image.src = "https://tracker.example/pixel.png";
      }),
    ]);
  });
  const found = (await seen.take()).join("\n");
  for (const line of ["console error: ruis", "cookie volg", "stored volg"])
    expect(found).toContain(line);
  expect(found, "our policy stops it, and the attempt is seen").toMatch(
    /request to https:\/\/tracker\.example|Content Security Policy/,
  );
});
