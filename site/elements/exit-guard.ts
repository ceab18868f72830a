/**
 * Leaving the site, and staying away: shared by the exit button and by every page of the site.
 * After leaving, an older page of this tab that the Back button brings up sends the visitor on
 * again. The flag below is the only thing the site stores unasked, and it dies with the tab.
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
export function leave(url: string): void {
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

/** Whether the visitor came to this page with the Back or Forward button. */
function cameBack(event: PageTransitionEvent): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  const type = navigation instanceof PerformanceNavigationTiming ? navigation.type : "navigate";
  return event.persisted || type === "back_forward";
}

addEventListener("pageshow", (event) => {
  const url = leftFor();
  if (url === undefined) return;
  if (cameBack(event)) {
    leave(url);
  } else {
    // Typed the address again: the visitor wants the site back.
    sessionStorage.removeItem(flag);
    document.documentElement.hidden = false;
  }
});
