import type { Browser, CDPSession, Page } from "playwright";
import { median } from "./statistics.ts";

/** A telephone of years ago on a slow line, as measured by those who made the budgets of the web. */
export const SLOW = { slowdown: 4, latency: 562, kilobitsPerSecond: 1470 };

/** What opening a page until its first filtered result takes. */
export interface FirstResult {
  /** To the first card, in seconds from the start of the navigation. */
  seconds: number;
  /** Over the line until the first list stood. */
  kilobytes: number;
  /** Of a page that stays in use; absent for one that only shows its first list. */
  more?: {
    /** Of the page's JavaScript when the list stood and the garbage was gone. */
    heapMegabytes: number;
    /** From a click on one more choice to the next frame, in milliseconds. */
    clickMs: number;
  };
}

const LIST = "[data-part=local] [data-list] li, [data-part=everywhere] [data-list] li";
const PATIENCE = 600_000;

/** What opens pages, and how many bytes the site sent so far. */
export interface Telephone {
  browser: Browser;
  bytesSent: () => number;
}

/**
 * Opens a page on the slow telephone some times, each in a browser that knows nothing.
 * @param choice selector of a box to click once the list stands
 * @returns the median of each number
 */
export async function measureFirstResult(
  telephone: Telephone,
  url: string,
  rounds: number,
  choice?: string,
): Promise<FirstResult> {
  const all: FirstResult[] = [];
  for (let round = 0; round < rounds; round++) all.push(await measureOnce(telephone, url, choice));
  const middle = (pick: (one: FirstResult) => number) => median(all.map(pick));
  return {
    seconds: middle(({ seconds }) => seconds),
    kilobytes: middle(({ kilobytes }) => kilobytes),
    ...(choice && {
      more: {
        heapMegabytes: middle(({ more }) => more?.heapMegabytes ?? 0),
        clickMs: middle(({ more }) => more?.clickMs ?? 0),
      },
    }),
  };
}

async function measureOnce(
  { browser, bytesSent }: Telephone,
  url: string,
  choice?: string,
): Promise<FirstResult> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const bytesPerSecond = (SLOW.kilobitsPerSecond * 1000) / 8;
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOW.slowdown });
  const before = bytesSent();
  await page.addInitScript((list) => {
    const first = new Promise((resolve) => {
      const look = () => document.querySelector(list) && resolve(performance.now());
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    });
    Object.assign(window, { firstResult: first });
  }, LIST);
  await page.goto(url, { waitUntil: "commit", timeout: PATIENCE });
  const found = await page.waitForFunction(
    () => (window as unknown as { firstResult: Promise<number> }).firstResult,
    undefined,
    { timeout: PATIENCE },
  );
  const seconds = Number(await found.jsonValue()) / 1000;
  await page.waitForLoadState("networkidle", { timeout: PATIENCE });
  const kilobytes = (bytesSent() - before) / 1000;
  const more = choice === undefined ? undefined : await measureMore(page, devtools, choice);
  await context.close();
  return { seconds, kilobytes, ...(more && { more }) };
}

async function measureMore(page: Page, devtools: CDPSession, choice: string) {
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return { heapMegabytes: usedSize / 1e6, clickMs: await timeClick(page, choice) };
}

/** Milliseconds from a click until the page has drawn what it shows. */
function timeClick(page: Page, choice: string): Promise<number> {
  return page.evaluate(async (selector) => {
    const box = document.querySelector<HTMLInputElement>(selector);
    if (box === null) throw new Error(`The page has no ${selector}.`);
    const started = performance.now();
    box.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - started;
  }, choice);
}
