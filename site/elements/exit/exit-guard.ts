/**
 * Leaving the site, and staying away; on every page. After leaving, an older page of this tab that
 * the Back button brings up sends the visitor on again. The flag below is the only thing the site
 * stores unasked, and it dies with the tab. Imports nothing and is imported nowhere, so that it is
 * part of the page itself and runs without waiting for another file.
 */
const flag = "weg";

/** Forgets what this site stored on the device: what a tool kept, and the session. */
function wipe(): void {
  localStorage.clear();
  sessionStorage.clear();
}

/**
 * Blanks the page at once, forgets local data and puts a neutral site in this page's place.
 *
 * @param url the neutral site, an https address
 */
function leave(url: string): void {
  document.documentElement.hidden = true;
  document.title = new URL(url).hostname;
  try {
    wipe();
    sessionStorage.setItem(flag, url);
  } catch {
    // Storage is blocked by the browser's settings: nothing is stored then, and leaving matters more.
  }
  location.replace(url);
}

/** The neutral site this tab left for, if it did and the address is one. */
function leftFor(): string | undefined {
  try {
    const url = sessionStorage.getItem(flag);
    return url?.startsWith("https://") ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Whether this load of the page is a step with the Back or Forward button. */
function isStep(): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation instanceof PerformanceNavigationTiming && navigation.type === "back_forward";
}

/** After leaving, sends a visitor who came back with the Back button on again. */
function guard(cameBack: boolean): void {
  const url = leftFor();
  if (url === undefined) return;
  if (cameBack) {
    leave(url);
  } else {
    // Typed the address again: the visitor wants the site back.
    sessionStorage.removeItem(flag);
    document.documentElement.hidden = false;
  }
}

// How the exit button asks to leave; prevented means that it is done.
addEventListener("leave-site", (event) => {
  if (!(event instanceof CustomEvent) || typeof event.detail !== "string") return;
  event.preventDefault();
  leave(event.detail);
});

// At once, not at `pageshow`: that waits until everything is loaded, with the page in view.
guard(isStep());
addEventListener("pageshow", ({ persisted }) => {
  // A page that the browser kept whole does not run its scripts again.
  if (persisted) guard(true);
});

export {};
