/**
 * `npm run handbook-pictures`: the other pictures of docs/handleiding, a test per page.
 * What they change or throw away, those of editing-pictures.spec.ts have shown before.
 */
import { expect, test } from "../support/studio-stack.ts";
import { live, ZEELAND } from "./content.ts";
import { takePicture } from "./picture.ts";
import { button, field, open } from "./studio-parts.ts";

// A picture judges nothing but what it shows.
test.use({ expectedNoise: /./ });

test.beforeEach(({ stack }) => stack.write(...live()));

test("terughalen", async ({ as, stack }) => {
  const page = await as(ZEELAND);
  await open(page, "article", "article-hulp-in-zeeland", "summary");
  const summary = field(page, "summary").getByRole("textbox");
  await summary.fill("Hier vind je hulp in Zeeland.");
  await button(page, "Publiceren").click();
  await expect(page.getByText("Het document is gepubliceerd")).toBeVisible();
  await summary.fill("Per ongeluk overgetypt.");
  await expect(page.getByText("Opgeslagen")).toBeVisible();
  await page.getByTestId("pane-footer-document-status").click();
  await page.getByRole("tab", { name: "Historie" }).click();
  const version = page.getByTestId("timeline-item-button").filter({ hasText: "Gepubliceerd" });
  await version.first().click();
  await takePicture(page, {
    name: "historie",
    rings: [version.first(), button(page, "Herstellen")],
  });

  const id = "service-joop-zeeland";
  await open(page, "service", id, "name");
  await stack.write({ delete: { id } });
  const restore = button(page, "Herstel meest recente versie");
  await takePicture(page, {
    name: "verwijderd",
    of: [page.getByText("is verwijderd")],
    rings: [restore],
  });
});

test("samenwerken", async ({ as }) => {
  const page = await as(ZEELAND);
  const noor = await as({ ...ZEELAND, name: "Noor" });
  for (const one of [page, noor]) await open(one, "article", "article-hulp-in-zeeland", "summary");
  await field(noor, "title").getByRole("textbox").click();
  const avatar = page.locator("[data-ui=Avatar]").filter({ hasText: /^N/ }).first();
  await takePicture(page, { name: "samen", rings: [avatar] });
  await page.context().setOffline(true);
  const notice = page.getByRole("region", { name: "Verbinding" }).getByText("Geen verbinding");
  await takePicture(page, { name: "geen-verbinding", rings: [notice] });
  await page.context().setOffline(false);
});

test("mensen", async ({ as }) => {
  const page = await as({ role: "administrator" });
  await page.goto("/studio/mensen");
  await button(page, "Iemand uitnodigen").click();
  const dialog = page.getByRole("dialog");
  await takePicture(page, {
    name: "uitnodigen",
    of: [dialog.getByText("Iemand uitnodigen")],
    rings: [
      dialog.getByRole("group", { name: "Wat mag deze persoon?" }),
      button(page, "Maak de link"),
    ],
  });
});
