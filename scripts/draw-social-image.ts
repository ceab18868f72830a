/**
 * Draws what a shared link shows, 1200 by 630, for one variant. Do it again after a change of its
 * theme, its title or its drawing, while `astro dev` runs for that variant:
 *
 *     DIGIPLEIN_REGION=zeeland npx astro dev
 *     node scripts/draw-social-image.ts zeeland http://localhost:4321/
 */
import { join } from "node:path";
import { chromium } from "playwright";
import { chooseVariants, listVariants } from "./support/choose-variants.ts";
import { findChromium } from "./support/find-chromium.ts";
import { runScript } from "./support/run-script.ts";
import { ROOT } from "./support/settings.ts";

async function main(): Promise<void> {
  const [, , region = "landelijk", site = "http://localhost:4321/"] = process.argv;
  // One variant: the running site shows no other.
  const [variant = region] = chooseVariants(region, listVariants(ROOT));
  const path = join(ROOT, "site", "regions", variant, "social.png");
  const browser = await chromium.launch({
    executablePath: findChromium(console.log),
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
    await page.goto(new URL("galerij/sociaal/", site).href);
    await page.screenshot({ path });
    console.log(`Drawn: ${path}`);
  } finally {
    await browser.close();
  }
}

await runScript(main);
