import type { Locator, Page } from "@playwright/test";
import { savePicture } from "../../studio/handbook/save-picture.ts";
import { expect } from "../support/studio-stack.ts";

/** Room around what a picture is of, in CSS px. */
const MARGIN = 16;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What to take a picture of. */
interface Picture {
  /** Name of the file without its ending. */
  name: string;
  /** What has to be in the picture; without anything it is of the whole window. */
  of?: Locator[];
  /** What the text speaks of: gets a red ring, and a number when there are more. */
  rings: Locator[];
}

/**
 * Takes a picture for the handbook. What the handbook speaks of must be there: a button that went
 * away makes it fail.
 */
export async function takePicture(page: Page, { name, of = [], rings }: Picture): Promise<void> {
  for (const shown of [...of, ...rings]) await expect(shown).toBeVisible();
  const boxes = await stillBoxes(page, rings);
  const parts = await stillBoxes(page, [...of, ...rings]);
  await page.evaluate(drawRings, boxes);
  const bytes = await page.screenshot({
    animations: "disabled",
    caret: "hide",
    ...(of.length > 0 ? { clip: around(parts, await windowOf(page)) } : {}),
  });
  await page.evaluate(() => document.getElementById("rings")?.remove());
  await savePicture(bytes, name);
}

/** Where they are, once nothing moves or is drawn anew. */
async function stillBoxes(page: Page, locators: Locator[]): Promise<Box[]> {
  const look = () => Promise.all(locators.map((locator) => locator.boundingBox()));
  let boxes = await look();
  await expect(async () => {
    const before = boxes;
    await page.waitForTimeout(400);
    boxes = await look();
    expect(boxes).not.toContain(null);
    expect(boxes).toEqual(before);
  }).toPass();
  return boxes.filter((box) => box !== null);
}

function windowOf(page: Page): Promise<Box> {
  return page.evaluate(() => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }));
}

/** The smallest box with all the others and a margin, inside the window. */
function around(boxes: Box[], inside: Box): Box {
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - MARGIN);
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - MARGIN);
  const right = Math.min(inside.width, Math.max(...boxes.map((b) => b.x + b.width)) + MARGIN);
  const bottom = Math.min(inside.height, Math.max(...boxes.map((b) => b.y + b.height)) + MARGIN);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Runs in the page: draws the rings over everything. */
function drawRings(boxes: Box[]): void {
  const layer = document.createElement("div");
  layer.id = "rings";
  layer.style.cssText = "position:fixed;inset:0;z-index:2147483647;pointer-events:none";
  for (const [index, { x, y, width, height }] of boxes.entries()) {
    const ring = document.createElement("div");
    ring.style.cssText = `position:absolute;left:${x - 5}px;top:${y - 5}px;width:${width + 10}px;height:${height + 10}px;box-sizing:border-box;border:3px solid #d1001f;border-radius:10px`;
    layer.append(ring);
    if (boxes.length === 1) continue;
    const number = document.createElement("div");
    number.textContent = String(index + 1);
    number.style.cssText = `position:absolute;left:${Math.max(2, x - 18)}px;top:${Math.max(2, y - 18)}px;width:27px;height:27px;border-radius:50%;background:#d1001f;color:#fff;font:700 16px/27px system-ui,sans-serif;text-align:center`;
    layer.append(number);
  }
  document.body.append(layer);
}
