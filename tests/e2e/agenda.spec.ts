import { readFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { expect, type Page, test } from "@playwright/test";
import ICAL from "ical.js";
import { NOW } from "../support/settings.ts";
import { VARIANTS } from "../support/variants.ts";

const AGENDA = new URL("/agenda/", VARIANTS.zeeland.url).href;
const DAY = 24 * 60 * 60 * 1000;

/** Opens the built agenda a number of days later. */
async function openAfter(page: Page, days: number, path = AGENDA): Promise<void> {
  await page.clock.setFixedTime(new Date(Date.parse(NOW) + days * DAY));
  await page.goto(path, { waitUntil: "networkidle" });
}

const local = (page: Page) => page.locator("[data-part=local]");
const titles = (page: Page) => local(page).locator("li h4:visible");

test("a parent in Goes finds an evening by keyboard, shares it and takes the agenda along", async ({
  page,
}) => {
  await openAfter(page, 0);
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname !== "/favicon.svg") asked.push(pathname);
  });
  // On a slow line: what is typed must outlive a choice that is made while the names are on their way.
  await page.route("**/plaatsen.json", async (route) => {
    await setTimeout(500);
    await route.continue();
  });
  await page.getByRole("textbox", { name: "Waar woon je?" }).focus();
  await page.keyboard.type("kloetinge");
  await page.keyboard.press("Enter");
  await page.getByLabel("Voor wie?").selectOption("Ouders");
  await expect(page.locator("[data-part=status]")).toHaveText(
    "4 bijeenkomsten voor de gemeente Goes, en 3 online of in heel Nederland.",
  );
  expect(new URL(page.url()).hash).toBe("#gemeente=goes&wie=ouders");
  expect(asked).toEqual(["/hulp/plaatsen.json"]);
  await expect(titles(page).getByText("Praatmiddag")).toHaveCount(0);
  await expect(local(page).getByRole("listitem").filter({ hasText: "24 december" })).toContainText(
    "Gaat niet door: Voorbeeld: Oudercafé",
  );

  await expect(page.getByRole("link", { name: "Volg de agenda" })).toHaveAttribute(
    "href",
    /^webcal:\/\/[^/]+\/agenda\/gemeente\/goes\/agenda\.ics$/,
  );

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download de agenda" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("agenda.ics");
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), "utf8")));
  const summaries = calendar
    .getAllSubcomponents("vevent")
    .map((event) => event.getFirstPropertyValue("summary"));
  expect(new Set(summaries)).toEqual(new Set(["Voorbeeld: bijeenkomst"]));

  await page.reload({ waitUntil: "networkidle" });
  await expect(titles(page)).toHaveCount(5);
  await page.getByRole("button", { name: "Toon de hele agenda" }).click();
  await expect(titles(page).getByText("Praatmiddag")).toHaveCount(1);
  await page.goBack();
  await expect(titles(page).getByText("Praatmiddag")).toHaveCount(0);
});

test("a page that was built earlier shows nothing that is over, and says so when nothing is left", async ({
  page,
}) => {
  await openAfter(page, 40);
  await expect(page.getByRole("heading", { name: "december 2026" })).toHaveCount(0);
  await expect(titles(page)).toHaveText(["Voorbeeld: Oudercafé"]);

  await page.getByLabel("Voor wie?").selectOption("Jongeren");
  await expect(local(page)).toContainText("Wij kennen nu geen bijeenkomsten die hier passen");
  const way = local(page).getByRole("link", { name: "Vraag het aan een loket of wijkteam" });
  await expect(way).toBeVisible();

  await openAfter(page, 40, new URL("voorbeeld-informatieavond-zeeland/", AGENDA).href);
  await expect(page.getByRole("region", { name: "Wanneer?" })).toContainText("is geweest", {
    useInnerText: true,
  });
  const organization = new URL("/hulp/organisatie/voorbeeld-zeeland/", AGENDA).href;
  const soon = page.getByRole("region", { name: "Binnenkort" }).getByRole("listitem");
  for (const [days, left] of [
    [0, 3],
    [14, 2],
    [40, 0],
  ] as const) {
    await openAfter(page, days, organization);
    await expect(soon).toHaveCount(left);
  }
});

test("the feed is right XML, and both files are served as what they are", async ({ page }) => {
  await page.goto(AGENDA);
  const found = await page.evaluate(async () => {
    const address = document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]');
    const answer = await fetch(address?.href ?? "");
    const text = await answer.text();
    const read = (xml: string) => new DOMParser().parseFromString(xml, "application/xml");
    const calendar = await fetch("/agenda/agenda.ics");
    return {
      types: [answer, calendar].map(({ headers }) => headers.get("content-type")),
      entries: read(text).querySelectorAll("feed > entry > id").length,
      errors: [text, text.replace("</feed>", "")].map(
        (xml) => read(xml).querySelector("parsererror") !== null,
      ),
    };
  });
  expect(found).toEqual({
    types: ["application/atom+xml; charset=utf-8", "text/calendar; charset=utf-8"],
    entries: 4,
    errors: [false, true],
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the agenda is a plain list by month", async ({ page }) => {
    await page.goto(AGENDA);
    await expect(page.getByRole("textbox", { name: "Waar woon je?" })).toBeHidden();
    await expect(page.getByRole("heading", { name: "december 2026" }).first()).toBeVisible();
    await page.getByRole("link", { name: "Voorbeeld: Informatieavond voor ouders" }).click();
    await expect(page.getByText("dinsdag 8 december")).toBeVisible();
    await expect(page.getByText("Deze bijeenkomst is geweest")).toBeHidden();
  });
});
