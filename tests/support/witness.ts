import type { Page } from "@playwright/test";

/** What a visit did that a visitor did not ask for. */
export interface Witness {
  /** Requests to another host, console errors and page errors since the last call, one line each. */
  take(): Promise<string[]>;
}

/**
 * Watches a page for third-party requests, cookies, storage and console noise.
 *
 * @param origin the only origin that the page may talk to, e.g. `http://127.0.0.1:4421`
 */
export function witness(page: Page, origin: string): Witness {
  let lines: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:", "about:"].includes(url.protocol) && url.origin !== origin)
      lines.push(`request to ${url.origin}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      lines.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => lines.push(`page error: ${error.message}`));
  return {
    async take() {
      const cookies = await page.context().cookies();
      const stored = await page.evaluate(() => [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
      ]);
      const taken = [
        ...lines,
        ...cookies.map(({ name }) => `cookie ${name}`),
        ...stored.map((key) => `stored ${key}`),
      ];
      lines = [];
      return taken;
    },
  };
}
