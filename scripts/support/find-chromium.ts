import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";

/** Where systems keep a Chromium or Chrome that Playwright can drive. */
const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Runs a command without its output; true when it succeeded. */
function succeeds(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore", timeout: 300_000 });
    return true;
  } catch {
    return false;
  }
}

/** The first Chromium that is there now: the one asked for, Playwright's own, then the system's. */
function present(): string | undefined {
  return [process.env.DIGIPLEIN_CHROMIUM, chromium.executablePath(), ...SYSTEM_PATHS].find(
    (path) => path !== undefined && path !== "" && existsSync(path),
  );
}

/** Installs the distribution's package, which only root on Debian or Ubuntu may do. */
function installFromDistribution(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  if (!existsSync("/usr/bin/apt-get")) return false;
  return (
    succeeds("apt-get", ["update", "-qq"]) &&
    succeeds("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"])
  );
}

/**
 * Finds a Chromium for the browser tests, or installs one where that is allowed.
 *
 * @param log receives one line when something is installed
 * @returns the path of the executable
 * @throws Error with the command that helps when there is none
 */
export function findChromium(log: (line: string) => void): string {
  const found = present();
  if (found) return found;
  log("No Chromium found; installing one …");
  if (!succeeds("playwright", ["install", "chromium"])) installFromDistribution();
  const installed = present();
  if (installed) return installed;
  throw new Error(
    "The browser tests need Chromium and none was found. Run `npx playwright install chromium`, " +
      "or set DIGIPLEIN_CHROMIUM to the path of a Chromium or Chrome.",
  );
}
