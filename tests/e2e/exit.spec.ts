import { expect, type Page, test } from "@playwright/test";

/** A page for young people, which always has the exit button, and one that never has. */
const withButton = "/jongeren/praat-met-iemand/";
const without = "/zoeken/";

/** Requests to other hosts are the exit site: answered here, and remembered. */
async function fakeExitSite(page: Page) {
  const referrers: (string | undefined)[] = [];
  await page.route(
    ({ hostname }) => hostname !== "127.0.0.1",
    async (route) => {
      referrers.push(
        await route
          .request()
          .headerValue("referer")
          .then((value) => value ?? undefined),
      );
      await route.fulfill({
        contentType: "text/html",
        body: "<title>Weer</title><h1>Het weer</h1>",
      });
    },
  );
  return referrers;
}

const isAway = (url: URL) => url.hostname !== "127.0.0.1";
const exitLink = (page: Page) => page.getByRole("link", { name: /^Verlaat deze site en ga/ });

interface Way {
  /** The page that somebody leaves: each way another kind of page for young people. */
  from: string;
  leave: (page: Page) => Promise<void>;
}

const ways: Record<string, Way> = {
  "the button": {
    from: "/jongeren/het-is-niet-jouw-schuld/",
    leave: (page) => exitLink(page).click(),
  },
  "Enter on the button": {
    from: withButton,
    leave: async (page) => {
      await exitLink(page).focus();
      await page.keyboard.press("Enter");
    },
  },
  "the first link of the page": {
    from: "/jongeren/maatje/wat-is-er-aan-de-hand/",
    leave: async (page) => {
      await page.keyboard.press("Tab");
      await expect(page.locator(":focus")).toHaveText(/Verlaat deze site direct/);
      await page.keyboard.press("Enter");
    },
  },
  "Shift three times": {
    from: "/jongeren/hulpmiddelen/brief-aan-de-rechter/",
    leave: async (page) => {
      for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
    },
  },
};

for (const [name, { from, leave }] of Object.entries(ways)) {
  test(`${name} leaves ${from}, and Back stays away`, async ({ page }) => {
    const referrers = await fakeExitSite(page);
    for (const path of [without, "/jongeren/", `${withButton}?eerder`, from]) await page.goto(path);
    const before = await page.evaluate(() => history.length);

    await leave(page);
    await page.waitForURL(isAway);
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(referrers).toEqual([undefined]);

    // Each step back comes to another page of ours, which sends on before it shows anything.
    for (let step = 0; step < 3; step++) {
      await page.goBack({ waitUntil: "commit" });
      await page.waitForURL(isAway);
      await expect(page.getByRole("heading", { name: "Het weer" })).toBeVisible();
    }
  });
}

test("typing the address again brings the site back", async ({ page }) => {
  await fakeExitSite(page);
  await page.goto(withButton);
  await exitLink(page).click();
  await page.waitForURL(isAway);
  await page.goto(without);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.goto(withButton);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("leaving blanks the page and wipes what the site stored, before anything is loaded", async ({
  page,
}) => {
  await fakeExitSite(page);
  await page.goto(withButton);
  const after = await exitLink(page).evaluate((link: HTMLElement) => {
    localStorage.setItem("plan", "geheim");
    // The click is handled before this returns, and so before any other site is asked.
    link.click();
    const { hidden } = document.documentElement;
    return { hidden, title: document.title, stored: localStorage.length };
  });
  expect(after).toEqual({ hidden: true, title: expect.not.stringContaining("Plein"), stored: 0 });
  await page.waitForURL(isAway);
});

test("typing capitals and working with Shift never leaves", async ({ page }) => {
  await fakeExitSite(page);
  await page.goto(withButton);
  for (const key of [
    "Shift+A",
    "Shift+B",
    "Shift+C",
    "Shift+Tab",
    "Shift",
    "Shift",
    "a",
    "Shift",
  ]) {
    await page.keyboard.press(key);
  }
  await page.waitForTimeout(300);
  expect(new URL(page.url()).pathname).toBe(withButton);
});

test("a screen reader hears how many presses are left", async ({ page }) => {
  await page.goto(withButton);
  const status = page.locator("exit-button [role=status]");
  await page.keyboard.press("Shift");
  await expect(status).toHaveText("Druk nog 2 keer op Shift om deze site te verlaten.");
  await page.keyboard.press("Shift");
  await expect(status).toHaveText("Nog 1 keer Shift.");
});

for (const viewport of [
  { width: 320, height: 480 },
  { width: 1280, height: 900 },
]) {
  test(`stays in view and covers no focus at ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    // Without smooth scrolling, so that every stop is measured where it comes to rest.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(withButton);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
    await expect(exitLink(page)).toBeInViewport({ ratio: 1 });
    // Backwards through the page, so that every stop comes into view below the bar.
    const covered: string[] = [];
    await page.locator("footer a").last().focus();
    for (let stop = 0; stop < 12; stop++) {
      const name = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!(focused instanceof HTMLElement)) return "";
        const { x, y, width } = focused.getBoundingClientRect();
        const top = document.elementFromPoint(x + width / 2, y + 2);
        return top && (focused.contains(top) || top.contains(focused)) ? "" : focused.innerText;
      });
      if (name !== "") covered.push(name);
      await page.keyboard.press("Shift+Tab");
    }
    expect(covered).toEqual([]);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the button is a plain link that tells the other site nothing", async ({ page }) => {
    const referrers = await fakeExitSite(page);
    await page.goto(withButton);
    await expect(exitLink(page)).toHaveAttribute("rel", "noreferrer nofollow");
    await exitLink(page).click();
    await page.waitForURL(isAway);
    expect(referrers).toEqual([undefined]);
  });
});
