import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import type { RoleName } from "../../studio/content-lake/access/roles.ts";

export const PASSWORD = "een paar losse woorden";

/** A lake to log in to. */
interface Lake {
  /** e.g. `http://localhost:41234` */
  url: string;
  /** A new one-time link to make an account. @param regions ids, for a regional editor */
  setupLink: (role: RoleName, regions?: string[]) => string;
}

/** Notes down requests to other hosts, and whatever the console and the page complain about. */
export function watch(context: BrowserContext, origin: string, noise: string[]): void {
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin)
      noise.push(`request to ${url.href}`);
  });
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      noise.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => noise.push(`page error: ${error.error().message}`));
}

/** What everybody looks at. */
export interface Display {
  viewport: { width: number; height: number };
  deviceScaleFactor: number;
}

/** A person with a browser of their own. */
export interface Person {
  role: RoleName;
  /** ids of regions, for a regional editor */
  regions?: string[];
  /** tells people of the same role apart */
  name?: string;
}

/**
 * The browsers of a worker's people. They stay open between tests, since the Studio's scripts are
 * read much faster the second time (3.5 instead of 10 seconds on a busy machine).
 */
export class Browsers {
  /** What went wrong in any of them since it was last taken. */
  readonly noise: string[] = [];
  readonly #contexts = new Map<string, Promise<BrowserContext>>();
  readonly #browser: Browser;
  readonly #lake: Lake;
  readonly #display: Display;

  constructor(browser: Browser, lake: Lake, display: Display) {
    this.#browser = browser;
    this.#lake = lake;
    this.#display = display;
  }

  /** The page of somebody who is logged in. */
  async pageOf(person: Person): Promise<Page> {
    const key = [person.name ?? person.role, ...(person.regions ?? [])].join("-");
    const context = await this.#contextOf(key, person);
    return context.pages()[0] ?? context.newPage();
  }

  /** Leaves every browser with one empty page. */
  async clear(): Promise<void> {
    for (const context of await Promise.all(this.#contexts.values())) {
      const [page, ...others] = context.pages();
      await Promise.all(others.map((other) => other.close()));
      await page?.goto("about:blank");
    }
  }

  #contextOf(key: string, person: Person): Promise<BrowserContext> {
    const known = this.#contexts.get(key);
    if (known) return known;
    const opened = this.#open(key, person);
    this.#contexts.set(key, opened);
    return opened;
  }

  /** As `acceptInvitation` does, but without waiting for the Studio; login.spec.ts does wait. */
  async #open(key: string, { role, regions, name }: Person): Promise<BrowserContext> {
    const { url } = this.#lake;
    const context = await this.#browser.newContext({
      locale: "nl-NL",
      timezoneId: "Europe/Amsterdam",
      ...this.#display,
      baseURL: url,
    });
    context.setDefaultTimeout(90_000);
    watch(context, url, this.noise);
    const code = new URL(this.#lake.setupLink(role, regions)).searchParams.get("code") ?? "";
    const email = `${key}@voorbeeld.nl`;
    const answer = await context.request.post("/login/uitnodiging/", {
      form: { code, naam: name ?? "Sanne de Vries", email, wachtwoord: PASSWORD },
      headers: { origin: url },
      maxRedirects: 0,
    });
    expect(answer.headers().location).toContain(`${url}/studio/`);
    // They were here before: the Studio begins with the desk.
    const data = [{ key: "digiplein.welkom", value: { done: [] } }];
    await context.request.put("/v1/users/me/keyvalue", { data, headers: { origin: url } });
    return context;
  }
}
