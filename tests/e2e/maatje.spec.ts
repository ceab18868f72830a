import { expect, type Page, test } from "@playwright/test";
import { axeFindings } from "../support/axe.ts";

const YOUTH = "/jongeren/maatje/ik-zit-ertussenin/";
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 2, name });
const answer = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** What may not change, whatever somebody answers. */
const traces = (page: Page) =>
  page.evaluate(async () => ({
    url: location.href,
    title: document.title,
    visits: history.length,
    state: history.state,
    stored: localStorage.length + sessionStorage.length + document.cookie.length,
    caches: (await caches.keys()).length,
  }));

test("by keyboard alone to somebody to talk to, and back, without a trace", async ({ page }) => {
  await page.goto(YOUTH);
  const before = await traces(page);
  await heading(page, "Voel je je veilig").focus();
  await page.keyboard.press("Tab");
  await expect(answer(page, "Ja, nu wel")).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(heading(page, "Wat gebeurt er bij jou het meest?")).toBeFocused();
  await expect(page.getByText("Vraag 2")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(answer(page, "Ik moet berichten doorgeven")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(heading(page, "Heb je al eens gezegd")).toBeFocused();
  for (const key of ["Tab", "Tab", "Enter"]) await page.keyboard.press(key);

  const outcome = page.getByRole("region", { name: "Je hebt het goed gezegd" });
  await expect(heading(page, "Je hebt het goed gezegd")).toBeFocused();
  await expect(outcome.getByRole("heading", { name: "Praat met iemand" })).toBeVisible();
  await expect(outcome.getByRole("link", { name: /Villa Pinedo/ }).first()).toBeVisible();
  await expect(page.getByRole("log").getByRole("listitem")).toHaveText([
    /Voel je je veilig.*Jij: Ja, nu wel/,
    /het meest\?.*Jij: Ik moet berichten doorgeven/,
    /Jij: Ja, maar het gaat gewoon door/,
  ]);
  expect(await axeFindings(page)).toEqual([]);
  expect(await traces(page)).toEqual(before);

  await page.getByRole("button", { name: "Terug" }).press("Enter");
  await expect(heading(page, "Heb je al eens gezegd")).toBeFocused();
  await expect(page.getByRole("log").getByRole("listitem")).toHaveCount(2);
  await page.getByRole("button", { name: "Begin opnieuw" }).press("Enter");
  await expect(heading(page, "Voel je je veilig")).toBeFocused();
  await expect(page.getByRole("log").getByRole("listitem")).toHaveCount(0);
  expect(await traces(page)).toEqual(before);
});

test("who is not safe sees 112 and Veilig Thuis at once on a small phone, and may go on", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/jongeren/maatje/wat-is-er-aan-de-hand/");
  const exit = page.getByRole("link", { name: /^Verlaat deze site en ga/ });
  const inView = [exit];
  await answer(page, "Nee, ik ben bang").click();
  const calls = [/^Bel 112$/, /^Bel Veilig Thuis: 0800-2000$/];
  for (const name of calls) {
    const call = page.getByRole("main").getByRole("link", { name });
    await expect(call).toHaveAttribute("href", /^tel:(112|08002000)$/);
    inView.push(call);
  }
  for (const link of inView) await expect(link).toBeInViewport({ ratio: 1 });

  await answer(page, "Toch verder").click();
  // The longest question of all: everything that can be chosen is on the screen.
  await expect(heading(page, "Waar zit je nu het meest mee?")).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("button", { name: "Terug" })).toBeInViewport({ ratio: 1 });
  await expect(answer(page, "Iets anders")).toBeInViewport({ ratio: 1 });
  await expect(exit).toBeInViewport({ ratio: 1 });
});

test("parents end at three things to do and at the offers of their gemeente", async ({ page }) => {
  await page.goto("/hulpmiddelen/");
  await page.getByRole("link", { name: "Waar sta je nu?" }).click();
  for (const name of ["Ja", "We zijn van alles aan het regelen", "Geld"])
    await answer(page, name).click();
  const outcome = page.getByRole("region", { name: "Eerst overzicht, dan praten" });
  await expect(outcome.getByText("Drie dingen die je nu kunt doen")).toBeVisible();
  await expect(outcome.locator("ol").getByRole("listitem")).toHaveCount(3);
  await outcome.getByLabel("Waar woon je?").fill("Goes");
  await outcome.getByRole("button", { name: "Zoek" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/gemeente=goes/);
  expect(new URL(page.url()).hash).toMatch(/^#gemeente=goes&fase=regelen&wie=ouders,samen$/);
  await expect(
    page.getByRole("main").getByRole("listitem").getByRole("link", { name: /./ }).first(),
  ).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the answers lead to an outcome, and the address tells no words", async ({ page }) => {
    await page.goto(YOUTH);
    const step = (name: string) => page.getByRole("region", { name });
    const press = (question: string, name: string) =>
      step(question).getByRole("link", { name, exact: true }).click();
    await press("Voel je je veilig", "Nee, ik ben bang");
    await expect(heading(page, "Jij hoort veilig te zijn")).toBeInViewport();
    await press("Jij hoort veilig te zijn", "Toch verder");
    await expect(heading(page, "Wat gebeurt er bij jou het meest?")).toBeInViewport();
    await press("Wat gebeurt er bij jou het meest?", "Ze praten slecht over elkaar");
    await press("Wat doet dat met jou?", "Ik zeg niks en slik het in");
    await expect(heading(page, "Je mag weglopen van gemene praat")).toBeInViewport();
    expect(new URL(page.url()).hash).toMatch(/^#stap-\d+$/);
  });
});
