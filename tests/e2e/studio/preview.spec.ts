import { expect, test } from "../../support/studio-stack.ts";

const ARTICLE = "article-afspraken-veranderen";

// The browser's own words about a frame that says what is wrong instead of showing a page.
test.use({ expectedNoise: /status of 422/ });

test("what an editor types stands beside the form, as on a phone and on a computer", async ({
  as,
}) => {
  const page = await as({ role: "editor" });
  await page.goto(`/studio/intent/edit/id=${ARTICLE};type=article/`);
  await page.getByRole("tab", { name: "Voorbeeld" }).click();
  const pane = page.getByRole("region", { name: "Voorbeeld" });
  const shown = pane.locator("iframe[data-shown=true]").contentFrame();
  const heading = shown.getByRole("heading", { level: 1 });
  const widthOfPage = () => shown.locator("html").evaluate(() => innerWidth);
  await expect(heading).toHaveText(/^Onze afspraken/);
  await expect(pane.getByText("zo staat het op de site")).toBeVisible();
  expect(await widthOfPage()).toBe(390);
  expect(await shown.locator("html").evaluate(() => origin)).toBe("null");

  await page.getByRole("textbox", { name: "Titel", exact: true }).fill("Dit staat er nog niet");
  await expect(heading).toHaveText("Dit staat er nog niet");
  await expect(pane.getByText("nog niet gepubliceerd")).toBeVisible();

  await shown.getByRole("link", { name: "Onderwerpen" }).first().click();
  await expect(heading).toHaveText("Alle onderwerpen");
  await pane.getByRole("button", { name: "Terug naar je pagina" }).click();
  await expect(heading).toHaveText("Dit staat er nog niet");

  await pane.getByRole("button", { name: "Computer" }).click();
  await expect.poll(widthOfPage).toBe(1280);

  const summary = page.getByRole("textbox", { name: "Samenvatting", exact: true });
  await summary.fill("");
  await expect(pane.getByRole("heading", { name: "Er klopt nog iets niet" })).toBeVisible();
  await expect(pane.getByText("Dit veld is leeg. Vul het in.")).toBeVisible();
  await pane.getByRole("button", { name: "Samenvatting" }).click();
  await expect(summary).toBeFocused();
  await page.keyboard.type("Nu klopt het weer.");
  await expect(shown.getByText("Nu klopt het weer.").first()).toBeVisible();
});
