import { expect, type Page, test } from "@playwright/test";
import { axeFindings } from "../support/axe.ts";
import { kindsOf } from "../support/kinds.ts";
import { onePerShape } from "../support/shapes.ts";
import { builtPages, SAMPLED, VARIANTS, type Variant } from "../support/variants.ts";
import { witness } from "../support/witness.ts";

const SHARDS = 4;

/** The pages to visit: one of each shape, and with `npm run test-all` every page there is. */
function pathsOf(variant: Variant): string[] {
  const pages = builtPages(variant);
  const visited = process.env.DIGIPLEIN_TEST_ALL === "1" ? pages : onePerShape(pages);
  return visited.map(({ path }) => path);
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

for (const variant of Object.values(VARIANTS)) {
  for (let shard = 0; shard < SHARDS; shard += 1) {
    test(`${variant.id}: axe, third parties, cookies and console, part ${shard + 1} of ${SHARDS}`, async ({
      page,
    }) => {
      test.setTimeout(600_000);
      const part = pathsOf(variant).filter((_, index) => index % SHARDS === shard);
      expect(await findings(page, variant, part)).toEqual([]);
    });
  }
}

for (const variant of Object.values(SAMPLED)) {
  test(`${variant.id}: axe, third parties, cookies and console, one page of each kind`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    expect(await findings(page, variant, kindsOf(variant))).toEqual([]);
  });
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

test("pages are of one shape when they differ in words only", () => {
  const item = '<li class="card"><a href="/a/">Een</a></li>';
  const page = (main: string) => ({ path: "/", file: "", html: `<main>${main}</main>` });
  const shapes = (...mains: string[]) => onePerShape(mains.map(page)).length;
  expect(shapes(`<ul>${item}</ul>`, `<ul>${item}${item.replace("Een", "Twee")}</ul>`)).toBe(1);
  for (const other of [
    `<ul>${item.replace("Een", "")}</ul>`,
    `<ul>${item.replace("/a/", "")}</ul>`,
    `<ul>${item.replace("card", "card pale")}</ul>`,
    `<ul>${item}<li>Los</li></ul>`,
    `<h2>Kop</h2><ul>${item}</ul>`,
  ])
    expect(shapes(`<ul>${item}</ul>`, other), other).toBe(2);
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
