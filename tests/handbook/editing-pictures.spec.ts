/** `npm run handbook-pictures`: the pictures of writing in docs/handleiding, a test per page. */
import { expect, test } from "../support/studio-stack.ts";
import { failed, live, ZEELAND } from "./content.ts";
import { takePicture } from "./picture.ts";
import { button, field, open, plus, strip, tabs } from "./studio-parts.ts";

// A picture judges nothing but what it shows.
test.use({ expectedNoise: /./ });

test.beforeEach(({ stack }) => stack.write(...live()));

test("inloggen", async ({ page, stack, as }) => {
  await page.goto(stack.setupLink("regionalEditor", ["region-zeeland"]));
  await page.getByLabel("Je naam").fill("Sanne de Vries");
  const name = "account-maken";
  const of = [page.getByRole("main")];
  await takePicture(page, { name, of, rings: [button(page, "Account maken")] });

  const sanne = await as(ZEELAND);
  await sanne.goto("/studio/welkom");
  const task = sanne.getByRole("link", { name: "Open de menukaart" });
  await takePicture(sanne, { name: "welkom", rings: [task] });
  await sanne.goto("/studio/structure/menukaart;actief");
  const list = sanne.getByRole("listbox", { name: "Actief" });
  await expect(list.getByRole("option").first()).toBeVisible();
  const lists = sanne.getByRole("listbox", { name: "Inhoud" });
  await takePicture(sanne, { name: "rondkijken", rings: [lists, list, strip(sanne)] });
});

test("eerste-aanbod", async ({ as }) => {
  const page = await as(ZEELAND);
  await page.goto("/studio/structure/menukaart;concept");
  const list = page.getByRole("listbox", { name: "Concept" });
  await expect(list.getByRole("option").first()).toBeVisible();
  await takePicture(page, { name: "aanbod-nieuw", of: [list], rings: [plus(page)] });
  await plus(page).click();
  await field(page, "name").getByRole("textbox").fill("Groep voor kinderen van 8 tot 12");
  await takePicture(page, {
    name: "aanbod-formulier",
    rings: [tabs(page), field(page, "name"), button(page, "Publiceren")],
  });
});

test("controleren", async ({ as }) => {
  const page = await as(ZEELAND);
  await page.goto("/studio/structure/werklijst");
  await expect(page.getByRole("heading", { name: "Nog niet gecontroleerd" })).toBeVisible();
  await takePicture(page, { name: "werklijst", rings: [page.getByTestId("pane-item-Werklijst")] });
  await open(page, "service", "service-kind-in-scheiding-zeeland-na-de-rechter", "name");
  await button(page, "Documentacties openen").click();
  const item = page.getByRole("menuitem", { name: "Gecontroleerd" });
  await takePicture(page, { name: "gecontroleerd", rings: [item] });
  await item.click();
  const dialog = page.getByRole("dialog");
  await takePicture(page, {
    name: "controle",
    of: [dialog.getByText("Gecontroleerd"), button(page, "Ik belde: dit bestaat niet meer")],
    rings: [button(page, "Gebeld")],
  });
});

test("aanpassen", async ({ as }) => {
  const page = await as(ZEELAND);
  await open(page, "article", "article-hoe-verdelen-we-de-zorg", "title");
  const notice = page.getByRole("region", { name: "Van wie dit is" });
  await takePicture(page, {
    name: "aanpassen",
    rings: [notice.getByRole("button", { name: "Pas aan voor mijn regio" })],
  });
});

test("schrijven", async ({ as }) => {
  const page = await as(ZEELAND);
  await open(page, "article", "article-hulp-in-zeeland", "body");
  const text = field(page, "body");
  await text.scrollIntoViewIfNeeded();
  const heading = text.getByText("Hier kun je beginnen");
  await heading.click();
  await takePicture(page, {
    name: "schrijven",
    of: [text],
    rings: [
      text.getByTestId("block-style-select"),
      text.getByRole("button", { name: "Lijst met punten" }),
      text.getByRole("button", { name: "Editor uitbreiden" }),
    ],
  });
  await page.keyboard.press("End");
  await page.keyboard.type(" met uw vragen");
  await button(page, "Validatie").click();
  const tip = page.getByRole("button", { name: "Tekst / Alinea" });
  await takePicture(page, { name: "taaltip", of: [text], rings: [tip] });
});

test("publiceren", async ({ as, stack }) => {
  const page = await as(ZEELAND);
  await open(page, "article", "article-hulp-in-zeeland", "title");
  await takePicture(page, {
    name: "live",
    of: [strip(page).getByRole("status").last(), strip(page).getByRole("link").last()],
    rings: [],
  });
  await page.getByRole("tab", { name: "Voorbeeld" }).click();
  const pane = page.getByRole("region", { name: "Voorbeeld" });
  const frame = pane.locator("iframe[data-shown=true]");
  await expect(frame.contentFrame().getByRole("heading", { level: 1 })).toBeVisible();
  await takePicture(page, {
    name: "voorbeeld",
    rings: [pane.getByRole("group", { name: "Breedte" }), frame],
  });
  await page.goto("/studio/structure/agenda");
  await plus(page).click();
  await field(page, "title").getByRole("textbox").fill("Informatieavond");
  await button(page, "Validatie").click();
  await takePicture(page, { name: "validatie", rings: [button(page, "Validatie")] });
  await stack.write(...failed());
  const broken = strip(page).getByRole("listitem").getByRole("link");
  await takePicture(page, {
    name: "niet-gelukt",
    of: [strip(page).getByRole("status").last(), strip(page).getByText("Begin met https://.")],
    rings: [broken],
  });
});

test("bijeenkomsten-en-loketten", async ({ as }) => {
  const page = await as(ZEELAND);
  await page.goto("/studio/structure/agenda");
  await plus(page).click();
  await page.getByRole("tab", { name: "Waar en wanneer" }).click();
  const repeat = field(page, "series.repeat");
  await repeat.scrollIntoViewIfNeeded();
  await takePicture(page, { name: "bijeenkomst", rings: [repeat] });
});
