import type { Page } from "@playwright/test";
import { expect, makeAccount, test } from "../../support/studio-stack.ts";

const zeeland = { ownerRegion: { _type: "reference", _ref: "region-zeeland" } };
const done = (page: Page, title: string) =>
  page.getByRole("heading", { name: `${title} – klaar`, exact: true });

test("a new editor of a region is welcomed once, and their tasks tick themselves", async ({
  page,
  stack,
}) => {
  await makeAccount(page, stack.setupLink("regionalEditor", ["region-zeeland"]), "w@voorbeeld.nl");
  await page.getByRole("link", { name: "Open de menukaart" }).click();
  await expect(page.getByText("Actief").first()).toBeVisible();
  await page.goBack();
  await expect(done(page, "Bekijk de menukaart van Zeeland")).toBeVisible();

  // What a machine writes is not theirs; what they publish is, and the open page sees it at once.
  const offer = { _id: "service-van-een-ander", _type: "service", ...zeeland };
  await stack.write({ create: offer });
  const check = { _id: "check-van-mij", _type: "check", ...zeeland };
  await page.request.post("/v2025-02-19/data/mutate/production", {
    data: { mutations: [{ create: check }] },
    headers: { origin: stack.url },
  });
  await expect(done(page, "Controleer één aanbod")).toBeVisible();
  await expect(done(page, "Zet je eerste aanbod erop")).toHaveCount(0);

  // The lake remembers, not this browser.
  await page.evaluate(() => localStorage.clear());
  await page.goto("/studio/");
  await expect(page.getByRole("option", { name: "Menukaart" })).toBeVisible();
  await page.getByRole("link", { name: "Welkom" }).click();
  await expect(done(page, "Bekijk de menukaart van Zeeland")).toBeVisible();
});

test("a reader reads along, and does not manage people", async ({ as }) => {
  const page = await as({ role: "reader" });
  await page.goto("/studio/welkom");
  await expect(page.getByRole("link", { name: "Naar de begrippen" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Mensen" })).toHaveCount(0);
});
