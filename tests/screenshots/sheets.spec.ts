/** `npm run screenshots`: a sheet per kind of page, with every theme, width and scheme beside each other. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Page, test } from "@playwright/test";
import { fileNameOf, kindsOf } from "../support/kinds.ts";
import { NOW } from "../support/settings.ts";
import { ALL_VARIANTS, VARIANTS, type Variant } from "../support/variants.ts";

const OUT = join(import.meta.dirname, "..", "..", "docs", "screenshots");

interface Look {
  width: number;
  height: number;
  scheme: "light" | "dark";
  media: "screen" | "print";
}

/** The columns of a sheet: phone, tablet and desk, light and dark, and A4 on 96 dpi. */
const LOOKS: Look[] = [
  { width: 360, height: 740, scheme: "light", media: "screen" },
  { width: 360, height: 740, scheme: "dark", media: "screen" },
  { width: 768, height: 1024, scheme: "light", media: "screen" },
  { width: 1280, height: 900, scheme: "light", media: "screen" },
  { width: 1280, height: 900, scheme: "dark", media: "screen" },
  { width: 794, height: 1123, scheme: "light", media: "print" },
];

/** One picture of a page, as a data URL. */
async function picture(page: Page, url: string, look: Look): Promise<string> {
  const { width, height, scheme: colorScheme, media } = look;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, media, reducedMotion: "reduce" });
  await page.goto(url, { waitUntil: "networkidle" });
  const bytes = await page.screenshot({ type: "jpeg", quality: 80 });
  return `data:image/jpeg;base64,${bytes.toString("base64")}`;
}

/** The row of a sheet that shows one variant. */
async function rowOf(page: Page, variant: Variant, path: string): Promise<string> {
  const cells: string[] = [];
  for (const look of LOOKS) {
    const source = await picture(page, new URL(path, variant.url).href, look);
    const words = [variant.id, `${look.width} px`, look.media === "print" ? "print" : look.scheme];
    cells.push(
      `<figure><img src="${source}" width="${look.width / 2}"><figcaption>${words.join(" · ")}</figcaption></figure>`,
    );
  }
  return `<div>${cells.join("")}</div>`;
}

const STYLE = `body{margin:16px;background:#777;font:14px sans-serif;width:max-content}
  div{display:flex;gap:16px;align-items:start;margin-bottom:16px}
  figure{margin:0}figcaption{color:#fff;padding-top:4px}img{display:block}`;

mkdirSync(OUT, { recursive: true });

for (const path of kindsOf(VARIANTS.landelijk)) {
  test(path, async ({ page }) => {
    test.setTimeout(180_000);
    await page.clock.setFixedTime(NOW);
    const rows: string[] = [];
    for (const variant of ALL_VARIANTS) {
      const own = path.replace(VARIANTS.landelijk.gemeente, variant.gemeente);
      rows.push(await rowOf(page, variant, own));
    }
    await page.goto("about:blank");
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 2400, height: 1200 });
    await page.setContent(`<style>${STYLE}</style>${rows.join("")}`);
    await page.screenshot({
      path: join(OUT, `${fileNameOf(path)}.jpg`),
      type: "jpeg",
      quality: 70,
      fullPage: true,
    });
  });
}
