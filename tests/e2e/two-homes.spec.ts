import { expect, type Page, test } from "@playwright/test";
import { NOW } from "../support/settings.ts";

const HOMES = "/jongeren/hulpmiddelen/twee-huizen/";
const CARD = "/jongeren/hulpmiddelen/wie-helpt-mij/";

test.use({ viewport: { width: 360, height: 640 } });

const stored = (page: Page) =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
const next = (page: Page) => page.getByRole("button", { name: "Volgende" }).click();
const paper = (page: Page) => page.locator("[data-part=paper]");

/** @returns how many sheets of A4 the page prints */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The fullest plan that fits: what more is typed, the form refuses. */
function fullPlan(): Buffer {
  const days = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
  const nights = ["a", "b"].flatMap((week) =>
    days.map((day, index) => [`nacht-${week}-${day}`, index % 2 === 0 ? "1" : "2"]),
  );
  const rows = (count: number, row: object) => Array.from({ length: count }, () => row);
  const long = "een lang ding dat echt heel erg mee moet";
  const plan = {
    ...Object.fromEntries(nights),
    "huis-1": "W".repeat(20),
    "huis-2": "M".repeat(20),
    weken: ["ab"],
    school: days,
    week: "2026-11-16",
    altijd: rows(14, { wat: long, ingepakt: ["ja"] }),
    vast: rows(6, { dag: "dinsdag", wat: "atletiekvereniging", mee: long }),
    "ligt-1": rows(8, { wat: long }),
    "ligt-2": rows(8, { wat: long }),
  };
  return Buffer.from(JSON.stringify({ soort: "twee-huizen", versie: 1, antwoorden: plan }));
}

test("a week in two homes: pressed and typed, packed, printed on one sheet, kept for a week of ticks, wiped", async ({
  page,
}) => {
  await page.clock.setFixedTime(NOW);
  await page.goto(HOMES);
  await page.getByLabel("Het ene huis").fill("Sam");
  await page.getByLabel("Het andere huis").fill("Noor");
  await next(page);

  // By tap: once is the one home, twice the other.
  const day = (name: RegExp) => page.getByRole("button", { name });
  for (const name of [/^maandag/, /^dinsdag/]) await day(name).click();
  await expect(day(/^maandag/)).toHaveAccessibleName("maandag: Sam");
  // By keyboard: focus stays on the day, and what it became is said.
  await day(/^woensdag/).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await expect(day(/^woensdag/)).toBeFocused();
  await expect(day(/^woensdag/)).toHaveAccessibleName("woensdag: Noor, je wisselt");
  await expect(page.getByRole("status").filter({ hasText: "woensdag: Noor" })).toBeAttached();
  await page.getByRole("checkbox", { name: "School op dinsdag" }).check();

  await next(page);
  const along = page.getByRole("group", { name: "Dit gaat altijd mee" });
  for (const thing of ["sleutel", "oplader", "bril"])
    await along.getByRole("button", { name: thing }).click();
  // Tapped again it is off the list.
  await along.getByRole("button", { name: "bril" }).click();
  await expect(along.getByRole("textbox")).toHaveCount(2);
  await along.getByRole("checkbox").first().check();
  const fixed = page.getByRole("group", { name: "Op een vaste dag" });
  await fixed.getByRole("combobox").selectOption("dinsdag");
  await fixed.getByRole("textbox").first().fill("gym");
  await fixed.getByRole("textbox").last().fill("gymkleren");
  await next(page);
  await page
    .getByRole("group", { name: "Dit ligt bij Noor" })
    .getByRole("button", { name: "pyjama" })
    .click();
  await next(page);

  // On paper each night has its letter, so a printer without colour tells the homes apart too.
  const letters = paper(page).locator("[data-week=a] [data-tile]");
  await expect(letters).toHaveText(["S", "S", "N", "", "", "", ""]);
  await expect(
    paper(page).getByText("wissel", { exact: true }).filter({ visible: true }),
  ).toHaveCount(1);
  await expect(paper(page).locator("[data-fixed=dinsdag]")).toHaveText("gym");
  for (const text of ["sleutel", "dinsdag gym: gymkleren", "Dit ligt bij Noor", "pyjama"])
    await expect(paper(page).getByText(text)).toBeVisible();
  expect(await sheets(page)).toBe(1);
  expect(await stored(page)).toBe("[{},{}]");

  await page.getByRole("checkbox", { name: "Bewaar op dit apparaat" }).check();
  await expect(page.getByText(/^Bewaard tot en met 22 december 2026/)).toBeVisible();
  const ticks = page.locator("input[name=ingepakt]");
  await page.reload();
  await expect(ticks.first()).toBeChecked();
  // Monday: another week, so the bag has to be packed again.
  await page.clock.setFixedTime("2026-11-23T07:00:00Z");
  await page.reload();
  await expect(letters).toHaveText(["S", "S", "N", "", "", "", ""]);
  await expect(ticks.first()).not.toBeChecked();

  await page.getByRole("button", { name: "Wis alles" }).click();
  expect(await stored(page)).toBe("[{},{}]");
  await expect(letters).toHaveText(["", "", "", "", "", "", ""]);
  await expect(page.getByLabel("Het ene huis")).toHaveValue("");

  // From the visitor's own file the fullest plan comes back, and still fits one sheet.
  await page
    .getByLabel("Open een bestand dat je hier hebt gemaakt")
    .setInputFiles({ name: "plan.json", mimeType: "application/json", buffer: fullPlan() });
  await expect(paper(page).locator("[data-week=b] [data-tile]")).toHaveText([..."WMWMWMW"]);
  expect(await sheets(page)).toBe(1);
});

test("a card to carry says whom to reach, not what the sentence is for, and always whom to call", async ({
  page,
}) => {
  await page.goto(CARD);
  await expect(page.getByText("Iemand anders kan je kaart vinden.")).toBeVisible();
  const family = page.getByRole("group", { name: "In je familie" });
  await family.getByLabel("Voornaam").fill("Til");
  await family.getByLabel("Zo bereik ik die persoon").fill("gewoon langsgaan");
  await next(page);
  await next(page);
  await page.getByLabel("Een woord of zin als je opgehaald wilt worden").fill("Waar is mijn trui?");
  await next(page);
  const card = paper(page);
  await expect(card.getByText("Til gewoon langsgaan")).toBeVisible();
  await expect(card.getByText("Waar is mijn trui?")).toBeVisible();
  await expect(card).not.toContainText("opgehaald");
  for (const text of ["112", "0800-2000", "De Kindertelefoon"])
    await expect(card).toContainText(text);

  await page.emulateMedia({ media: "print" });
  const size = await card.locator(".pocket > *").first().boundingBox();
  // 85 by 54 mm, at 96 dots per inch.
  expect(size?.width).toBeCloseTo((85 / 25.4) * 96, -1);
  expect(size?.height).toBeCloseTo((54 / 25.4) * 96, -1);
  expect(await sheets(page)).toBe(1);
  await page.emulateMedia({ media: null });
  await page.getByRole("radio", { name: /^Groot/ }).check();
  expect(await sheets(page)).toBe(1);
  expect(await stored(page)).toBe("[{},{}]");
});
