import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { VARIANTS } from "../support/variants.ts";

const SITE = VARIANTS.zeeland.url;

/** A site of somebody else, of which the page holds what the test puts in it. */
let elsewhere: Server;
let body = "";

test.beforeAll(async () => {
  elsewhere = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="nl"><title>Gemeente</title><h1>Onze site</h1>${body}`);
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
});
test.afterAll(() => elsewhere.close());

const foreignUrl = () => `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;

test("a gemeente copies the code, and its own site shows the list without running anything", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(new URL("/gemeenten/insluiten/", SITE).href);
  await page.getByRole("link", { name: "Goes", exact: true }).click();
  await expect(page.getByText("Dit is de code voor Goes.")).toBeVisible();
  const preview = page.frameLocator("iframe");
  await expect(preview.getByRole("heading", { name: "Hulp in Goes" })).toBeVisible();
  await page.getByRole("button", { name: "Kopieer de code" }).click();
  await expect(page.getByText("De code is gekopieerd.")).toBeVisible();
  body = await page.evaluate(() => navigator.clipboard.readText());

  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(foreignUrl());
  const list = page.frameLocator("iframe");
  await expect(list.getByRole("heading", { name: "Hier kun je terecht" })).toBeVisible();
  expect(asked.filter((url) => url.startsWith(SITE))).toEqual([
    new URL("/hulp/insluiten/goes/", SITE).href,
  ]);
  await expect(list.locator("script")).toHaveCount(0);
  const wide = await list.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);
  expect(wide).toBe(0);
  expect(await context.cookies()).toEqual([]);

  const opened = context.waitForEvent("page");
  await list
    .getByRole("region", { name: "Online en in heel Nederland" })
    .getByRole("link")
    .first()
    .click();
  const offer = await opened;
  await expect(offer.getByRole("heading", { level: 1 })).toBeVisible();
  expect(offer.url()).toContain("/hulp/aanbod/");
  // A page that kept the sandbox would have no origin, and none of its own scripts.
  expect(await offer.evaluate(() => self.origin)).toBe(new URL(SITE).origin);
  expect(new URL(page.url()).origin, "the page of the gemeente stays").not.toBe(
    new URL(SITE).origin,
  );
});

test("no other page of the site can be framed, and the open data can be fetched", async ({
  page,
}) => {
  const refusals: string[] = [];
  page.on("console", (message) => refusals.push(message.text()));
  body = `<iframe title="x" src="${SITE}hulp/gemeente/goes/"></iframe>`;
  await page.goto(foreignUrl());
  await expect.poll(() => refusals.join("\n")).toContain("frame-ancestors 'none'");
  await expect(
    page.frameLocator("iframe").getByRole("heading", { name: "Hulp in Goes" }),
  ).toHaveCount(0);
  const offers = await page.evaluate(async (url) => {
    const answer: { total_items: number } = await (await fetch(url)).json();
    return answer.total_items;
  }, `${SITE}open-data/services.json`);
  expect(offers).toBeGreaterThan(0);
});

test("without scripts the page leads to the lists themselves, and shows the code", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL("/gemeenten/insluiten/", SITE).href);
  await expect(page.getByText("<iframe")).toBeVisible();
  await page.getByRole("link", { name: "Goes", exact: true }).click();
  await expect(page).toHaveURL(new URL("/hulp/insluiten/goes/", SITE).href);
  await context.close();
});
