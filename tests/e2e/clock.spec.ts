import { addDays } from "@digiplein/content-schema/time";
import { expect, type Page, test } from "@playwright/test";
import type { Listed } from "../../site/lib/finder/listed.ts";
import { readSlice, sliceOf } from "../../site/lib/finder/slice.ts";
import { VARIANTS } from "../support/variants.ts";

/**
 * Facts grow old while a built page waits for its reader: judged from dates, on the clock of the
 * browser (menukaart, rules 2 and 3). The group of Goes was checked on 1 September 2026 for half a
 * year (dataset/check.ndjson).
 */
const GROUP = "Voorbeeld: Praatgroep voor kinderen";
const NEXT_CHECK = "2027-03-01";
const OLD = "Dat is te lang geleden.";
/** What the page of the offer says before that, and when the check is far too old. */
const NEXT = "Uiterlijk op 1 maart 2027 kijken wij opnieuw.";
const UNSURE = "Wij weten niet of dit er nog is.";
/** Days after the day of the next check, whether lists warn, and whether they show it. */
const MOMENTS = [
  { late: -31, warns: false, isListed: true },
  { late: 0, warns: true, isListed: true },
  { late: 1, warns: true, isListed: true },
  { late: 91, warns: true, isListed: false },
];

async function openAt(page: Page, late: number, path: string): Promise<void> {
  await page.clock.setFixedTime(`${addDays(NEXT_CHECK, late)}T12:00:00+01:00`);
  await page.goto(new URL(path, VARIANTS.zeeland.url).href);
}

const nearBy = (page: Page) => page.locator("[data-part=local] li");
const names = (page: Page) => nearBy(page).locator("h4").allInnerTexts();

/** The page gets a slice in which offers have another history. */
async function withSlice(page: Page, change: (offers: Listed[]) => Listed[]): Promise<void> {
  await page.route("**/hulp/kaart/goes.json", async (route) => {
    const slice = readSlice(await (await route.fetch()).json());
    await route.fulfill({ json: sliceOf({ ...slice, offers: change(slice.offers) }) });
  });
}

for (const { late, warns, isListed } of MOMENTS) {
  test(`${late} days after the day of its next check`, async ({ page }) => {
    await openAt(page, late, "/hulp/#gemeente=goes");
    const found = nearBy(page).filter({ hasText: GROUP });
    await expect(nearBy(page).first()).toBeVisible();
    await expect(found).toHaveCount(isListed ? 1 : 0);
    // The other offers were never checked, so it stands before them while it is listed.
    if (isListed) {
      expect((await names(page))[0]).toBe(GROUP);
      await expect(found).toContainText("Gecontroleerd op 1 september 2026.");
      if (warns) await expect(found).toContainText(OLD);
      else await expect(found).not.toContainText(OLD);
    }

    await openAt(page, late, "/hulp/gemeente/goes/");
    const card = page.getByRole("main").getByRole("listitem").filter({ hasText: GROUP });
    if (!isListed) await expect(card).toBeHidden();
    else if (warns) await expect(card).toContainText(`2026. ${OLD}`, { useInnerText: true });
    else await expect(card).not.toContainText(OLD, { useInnerText: true });

    await openAt(page, late, "/hulp/aanbod/voorbeeld-praatgroep-goes/");
    await expect(page.getByRole("heading", { level: 1, name: GROUP })).toBeVisible();
    const shown = warns ? (isListed ? OLD : UNSURE) : NEXT;
    for (const text of [NEXT, OLD, UNSURE])
      await expect(page.getByText(text), text).toBeVisible({ visible: text === shown });
  });
}

test("help in danger and the last offer of a gemeente stay, whatever their age", async ({
  page,
}) => {
  const old = { checkedOn: "2024-01-01", term: 3 } as const;
  await withSlice(page, (offers) => offers.map((offer) => ({ ...offer, ...old })));
  await openAt(page, 91, "/hulp/#gemeente=goes");
  await expect(nearBy(page)).toHaveCount(1);
  await expect(nearBy(page)).toContainText("als het thuis niet veilig is");
  await expect(nearBy(page)).toContainText(OLD);

  await page.unrouteAll();
  await withSlice(page, (offers) =>
    offers.filter(({ name }) => name === GROUP).map((offer) => ({ ...offer, ...old })),
  );
  await page.reload();
  await expect(nearBy(page)).toHaveCount(1);
  await expect(nearBy(page)).toContainText(GROUP);
});
