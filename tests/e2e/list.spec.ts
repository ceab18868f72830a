import { expect, type Page, test } from "@playwright/test";
import { NOW } from "../support/settings.ts";

const LIST = "/hulpmiddelen/mijn-lijst/";
const THREE = "#aanbod=kindertelefoon,villa-pinedo-buddy";

const rows = (page: Page) => page.locator("[data-part=rows] tr");
const stored = (page: Page) =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
const NOTHING = "[{},{}]";

/** Presses what has this name with the keyboard. */
async function press(page: Page, name: RegExp | string, key = "Enter") {
  const control = page.getByRole("button", { name }).or(page.getByRole("link", { name })).first();
  await control.focus();
  await page.keyboard.press(key);
}

test("a school prints a card for a family in Terneuzen, by keyboard alone, and nothing is stored", async ({
  page,
}) => {
  await page.clock.setFixedTime(NOW);
  await page.goto("/hulp/", { waitUntil: "networkidle" });
  await page.getByRole("textbox", { name: "Waar woon je?" }).focus();
  await page.keyboard.type("terneuzen");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-part=status]")).toContainText("de gemeente Terneuzen");
  for (let saved = 1; saved <= 2; saved += 1) await press(page, /^Zet op mijn lijst/);
  await expect(page.getByRole("status").filter({ hasText: "Er staan er nu 2 op" })).toBeAttached();
  await expect(page.getByRole("link", { name: "Bekijk je lijst (2)" })).toBeVisible();

  // The third from its own page: the list goes along.
  await page.locator("[data-part=everywhere] h4 a").first().focus();
  await page.keyboard.press("Enter");
  await press(page, /^Zet op mijn lijst/);
  await press(page, "Bekijk je lijst (3)");
  await expect(rows(page)).toHaveCount(3);
  const names = await rows(page).locator("th a").allInnerTexts();
  expect(await stored(page)).toBe(NOTHING);

  await press(page, /Maak een kaart voor dit gezin/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kaart voor dit gezin");
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole("textbox", { name: /alleen op papier/ }).fill("Bel maandag.");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Lijst van 22 november 2026")).toBeVisible();
  await expect(page.getByRole("img", { name: /QR-code/ })).toBeVisible();
  await expect(page.locator("[data-part=note]")).toHaveText("Bel maandag.");
  for (const row of await rows(page).all())
    await expect(row.locator("[data-contact]")).toBeVisible();
  expect(page.url()).not.toContain("maandag");
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  // Who gets the link sees the same, in a browser that was never here.
  const other = await page.context().browser()?.newContext();
  const guest = await other?.newPage();
  if (!guest) throw new Error("There is no second browser.");
  await guest.goto(new URL(LIST + new URL(page.url()).hash, page.url()).href);
  await expect(rows(guest).locator("th a")).toHaveText(names);
  await other?.close();
});

test("a plain list has the button too, and the help beside a text leads there", async ({
  page,
}) => {
  await page.goto("/onderwerpen/partneralimentatie/");
  const help = page.getByRole("region", { name: "Hulp die hierbij past" });
  await help.getByRole("link", { name: "Meer hulp in heel Nederland" }).click();
  await expect(page).toHaveURL(/\/hulp\/fase\/[a-z-]+\/$/);
  const save = page.getByRole("button", { name: /^Zet op mijn lijst/ });
  expect(await save.count()).toBeGreaterThan(1);
  const [first, second] = [save.first(), save.nth(1)];
  const name = (await first.innerText()).split(": ")[1] ?? "";
  await second.click();
  await first.click();
  await expect(page.getByRole("button", { name: /haal weg/ })).toHaveCount(2);
  await page.getByRole("link", { name: "Bekijk je lijst (2)" }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).nth(1)).toContainText(name);
});

test("the device keeps the list only when asked, and forgets it by Wis alles and by leaving", async ({
  page,
}) => {
  await page.route(
    ({ hostname }) => hostname !== "127.0.0.1",
    (route) => route.fulfill({ contentType: "text/html", body: "<h1>Het weer</h1>" }),
  );
  await page.goto(LIST + THREE);
  await expect(rows(page)).toHaveCount(2);
  expect(await stored(page)).toBe(NOTHING);

  await press(page, /^Haal weg/);
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Zet terug" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(rows(page)).toHaveCount(2);

  const keep = page.getByRole("checkbox", { name: "Bewaar mijn lijst op dit apparaat" });
  await keep.focus();
  await page.keyboard.press("Space");
  await expect(page.getByText(/^Bewaard tot en met \d+ \w+ \d{4}/)).toBeVisible();
  expect(new URL(page.url()).hash).toBe("");
  expect(await stored(page)).toContain("kindertelefoon,villa-pinedo-buddy");
  await page.goto(LIST);
  await expect(rows(page)).toHaveCount(2);

  await press(page, "Wis alles");
  await expect(page.getByRole("heading", { name: "Er staat nog niets op je lijst" })).toBeVisible();
  expect(await stored(page)).toBe(NOTHING);

  await page.goto(LIST + THREE);
  await keep.check();
  await page.getByRole("link", { name: /^Verlaat deze site en ga/ }).click();
  await page.waitForURL(({ hostname }) => hostname !== "127.0.0.1");
  await page.goto(LIST);
  await expect(page.getByRole("heading", { name: "Er staat nog niets op je lijst" })).toBeVisible();
  expect(await stored(page)).toBe(NOTHING);
});

test("a file brings a list back, and what is wrong or gone is said", async ({ page }) => {
  await page.goto(`${LIST}#aanbod=bestaat-niet,nergens/kies,<b>,kindertelefoon`);
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText("2 van de 3 staat er niet meer bij.")).toBeVisible();
  await page.getByText("Je lijst als bestand").click();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Maak een bestand" }).click();
  const file = await (await saved).path();
  await page.goto(LIST);
  await page.getByText("Je lijst als bestand").click();
  const input = page.getByLabel("Open een bestand dat je hier hebt gemaakt");
  await input.setInputFiles({
    name: "a.json",
    mimeType: "application/json",
    buffer: Buffer.from("{}"),
  });
  await expect(page.getByText(/geen lijst van deze site/)).toBeVisible();
  await input.setInputFiles(file);
  await expect(rows(page)).toHaveCount(1);
  expect(await stored(page)).toBe(NOTHING);
});
