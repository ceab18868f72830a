import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";

const LETTER = "/jongeren/hulpmiddelen/brief-aan-de-rechter/";
const CARD = "/jongeren/hulpmiddelen/wat-wil-ik-zeggen/";
const PHONE = { width: 360, height: 640 };
/** Words that must be nowhere but in the page, on paper and in the visitor's own file. */
const NAME = "Milan Voorbeeld";
const SECRET = "ik slaap slecht";

const stored = (page: Page) =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
const NOTHING = "[{},{}]";
const title = (page: Page) => page.locator("[data-now] h2");
const paper = (page: Page) => page.locator("[data-part=paper]");
const status = (page: Page) => page.locator("[data-part=status]");
const keep = (page: Page) => page.getByRole("checkbox", { name: "Bewaar op dit apparaat" });
const wipe = (page: Page) => page.getByRole("button", { name: "Wis alles" });

/** Goes on with the keyboard until this step is there. */
async function goTo(page: Page, step: RegExp) {
  const on = page.getByRole("button", { name: "Volgende" });
  while (!step.test(await title(page).innerText())) {
    await on.focus();
    await page.keyboard.press("Enter");
    await expect(title(page)).toBeFocused();
  }
}

/** Fills in the letter of a boy of 13, tapping one beginning of a sentence. */
async function write(page: Page) {
  await goTo(page, /Waar gaat je brief over/);
  await page.getByRole("checkbox", { name: "Hoe vaak ik een ouder zie" }).focus();
  await page.keyboard.press("Space");
  await goTo(page, /Wie ben jij/);
  await page.getByLabel("Je voornaam en achternaam").fill(NAME);
  await page.keyboard.press("Enter");
  await goTo(page, /Hoe is het nu/);
  await page.getByRole("button", { name: "Ik vind het moeilijk dat…" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type(SECRET);
}

/** Every address that the page asks for from here on. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
  return asked;
}

test("a letter is written on a phone by keyboard alone, printed, and gone after a reload", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize(PHONE);
  await page.goto(LETTER, { waitUntil: "networkidle" });
  const [address, steps] = [page.url(), await page.evaluate(() => history.length)];
  const asked = requestsOf(page);
  await write(page);
  await expect(page.getByLabel("Vertel hoe het nu gaat")).toHaveValue(
    `Ik vind het moeilijk dat ${SECRET}`,
  );
  await goTo(page, /Je brief/);
  await expect(paper(page)).toContainText(`Ik heet ${NAME}.`);
  await expect(paper(page)).toContainText("hoe vaak ik een ouder zie");
  await expect(page.getByText("Let op waar je dit laat liggen.")).toBeVisible();
  await page.getByRole("button", { name: "Kopieer de tekst" }).click();
  await expect(status(page)).toContainText("De tekst is gekopieerd.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(SECRET);

  // Paper holds the letter, and neither the site's name nor its address.
  await page.emulateMedia({ media: "print" });
  const printed = await page.locator("body").innerText();
  expect(printed).toMatch(new RegExp(`^${NAME}[\\s\\S]*${SECRET}[\\s\\S]*${NAME}$`));
  expect(printed).not.toMatch(/digiplein|https?:|jongeren/i);
  await page.emulateMedia({ media: "screen" });

  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(await page.title()).not.toMatch(/rechter|brief/i);
  expect(asked).toEqual([]);
  expect(await stored(page)).toBe(NOTHING);
  await page.reload();
  await expect(paper(page)).not.toContainText(NAME);
  await expect(page.getByLabel("Je voornaam en achternaam")).toHaveValue("");
});

test("a letter stays only where its writer asks for it, and Wis alles and leaving take it away", async ({
  page,
}) => {
  await page.route(
    ({ hostname }) => hostname !== "127.0.0.1",
    (route) => route.fulfill({ contentType: "text/html", body: "<h1>Het weer</h1>" }),
  );
  await page.setViewportSize(PHONE);
  await page.goto(LETTER);
  await write(page);
  await keep(page).check();
  await expect(page.getByText(/^Bewaard tot en met \d+ \w+ \d{4}/)).toBeVisible();
  await page.goto(LETTER);
  await expect(keep(page)).toBeChecked();
  await goTo(page, /Je brief/);
  await expect(paper(page)).toContainText(SECRET);

  await wipe(page).click();
  await expect(status(page)).toHaveText("Alles is gewist.");
  await expect(paper(page)).not.toContainText(SECRET);
  expect(await stored(page)).toBe(NOTHING);
  await expect(page.getByRole("button", { name: "Zet terug" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(paper(page)).toContainText(SECRET);
  expect(await stored(page)).toBe(NOTHING);
  await wipe(page).click();
  await page.getByRole("button", { name: "Vorige" }).click();
  await expect(page.getByRole("button", { name: "Zet terug" })).toBeHidden();

  await page.goto(LETTER);
  await write(page);
  await keep(page).check();
  expect(await stored(page)).toContain(SECRET);
  await page.getByRole("link", { name: /^Verlaat deze site en ga/ }).click();
  await page.waitForURL(({ hostname }) => hostname !== "127.0.0.1");
  await page.goto(LETTER);
  expect(await stored(page)).toBe(NOTHING);
  await expect(paper(page)).not.toContainText(SECRET);
});

test("a card is kept as a file, its points have an order, and a file of something else is refused", async ({
  page,
}) => {
  await page.goto(CARD);
  await goTo(page, /Wat wil je niet vergeten/);
  await page.getByLabel("Punt 1").fill("mijn hond");
  await page.getByLabel("Punt 2").fill("voetbal");
  await page.getByRole("button", { name: "Nog een punt" }).click();
  await expect(page.getByLabel("Punt 3")).toBeFocused();
  await page.keyboard.type("mijn kamer");
  await page.getByRole("button", { name: "Naar boven nummer 3" }).click();
  await page.getByRole("button", { name: "Haal weg nummer 1" }).click();
  await expect(page.getByLabel("Punt 1")).toBeFocused();
  const points = paper(page).locator("li");
  await expect(points).toHaveText(["mijn kamer", "voetbal"]);
  await page.getByRole("button", { name: "Zet terug" }).click();
  await expect(points).toHaveText(["mijn hond", "mijn kamer", "voetbal"]);

  await page.getByText("Bewaren als bestand").click();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Maak een bestand" }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe("mijn-bestand.json");
  const file = await readFile(await download.path(), "utf8");
  await page.goto(CARD);
  await expect(points).toHaveCount(0);
  await page.getByText("Bewaren als bestand").click();
  const input = page.getByLabel("Open een bestand dat je hier hebt gemaakt");
  const open = (text: string) =>
    input.setInputFiles({ name: "a.json", mimeType: "", buffer: Buffer.from(text) });
  for (const wrong of ["geen bestand van ons", file.replace("wat-wil-ik-zeggen", "mijn-lijst")]) {
    await open(wrong);
    await expect(status(page)).toHaveText(/^Dit bestand past hier niet\./);
    await expect(points).toHaveCount(0);
  }
  await open(file);
  await expect(points).toHaveText(["mijn hond", "mijn kamer", "voetbal"]);
  expect(await stored(page)).toBe(NOTHING);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("all questions stand there to read, print and answer by pen, and Enter sends nothing", async ({
    page,
  }) => {
    await page.goto(LETTER);
    for (const question of ["Waar gaat je brief over?", "Hoe is het nu?", "En dan?"])
      await expect(page.getByRole("heading", { name: question })).toBeVisible();
    const asked = requestsOf(page);
    await page.getByLabel("Je voornaam en achternaam").fill(NAME);
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).search).toBe("");
    expect(asked).toEqual([]);
    await expect(page.getByRole("button", { name: "Volgende" })).toBeHidden();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText("Vertel hoe het nu gaat")).toBeVisible();
    await expect(page.locator("[data-question] textarea").first()).toBeHidden();
  });
});
