import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Browser,
  type BrowserContext,
  test as base,
  expect as baseExpect,
  type Page,
} from "@playwright/test";
import { STUDIO_DIR } from "../../studio/build-studio.ts";
import type { RoleName } from "../../studio/content-lake/access/roles.ts";
import type { Actor, LakeDocument, Mutation } from "../../studio/content-lake/model.ts";
import { startLakeServer } from "../../studio/content-lake/server.ts";
import { seedLake } from "../../studio/dataset-tools/seed-lake.ts";
import { previewOnDemand } from "../../studio/preview-server/start-on-demand.ts";

const DATASET = join(import.meta.dirname, "..", "..", "studio", "dataset");
/** Playwright's `expect`, with the patience that the Studio asks for on two busy cores. */
export const expect = baseExpect.configure({ timeout: 90_000 });
export const PASSWORD = "een paar losse woorden";

/** A lake with the shipped content and the real Studio, for one worker. */
export interface StudioStack {
  /** e.g. `http://localhost:41234` */
  url: string;
  /** A new one-time link to make an account. @param regions ids, for a regional editor */
  setupLink: (role: RoleName, regions?: string[]) => string;
  /** A document as it is stored, or undefined. */
  read: (id: string) => Promise<LakeDocument | undefined>;
  /** Writes as a machine does, past the Studio. */
  write: (...mutations: Mutation[]) => Promise<unknown>;
  /** Stops the lake, waits for `during`, and starts it on the same data and port. */
  restartLake: (during?: () => Promise<unknown>) => Promise<void>;
  /** What was asked of the lake and does not exist; see content-lake/http/unknown-requests.ts. */
  unknownRequests: () => string[];
}

const MACHINE: Actor = {
  id: "test",
  grants: [{ filter: "true", permissions: ["read", "create", "update"] }],
};

/** Makes an account by a one-time link, as a new colleague does. The Studio begins with Welkom. */
export async function makeAccount(page: Page, link: string, email: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Je naam").fill("Sanne de Vries");
  await page.getByLabel("Je e-mailadres").fill(email);
  await page.getByLabel("Kies een wachtwoord").fill(PASSWORD);
  await page.getByRole("button", { name: "Account maken" }).click();
  await expect(page.getByRole("heading", { name: "Welkom, Sanne de Vries" })).toBeVisible();
}

/** Makes an account by a one-time link and goes on to the desk. */
export async function acceptInvitation(page: Page, link: string, email: string): Promise<void> {
  await makeAccount(page, link, email);
  await page.getByRole("link", { name: "Inhoud" }).click();
  await expect(page.getByRole("option", { name: "Landelijke teksten" })).toBeVisible();
}

/** Notes down requests to other hosts, and whatever the console and the page complain about. */
function watch(context: BrowserContext, origin: string, noise: string[]): void {
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

/** A person with a browser of their own. */
interface Person {
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
class Browsers {
  /** What went wrong in any of them since it was last taken. */
  readonly noise: string[] = [];
  readonly #contexts = new Map<string, Promise<BrowserContext>>();
  readonly #browser: Browser;
  readonly #stack: StudioStack;
  readonly #display: Display;

  constructor(browser: Browser, stack: StudioStack, display: Display) {
    this.#browser = browser;
    this.#stack = stack;
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
    const { url } = this.#stack;
    const context = await this.#browser.newContext({
      locale: "nl-NL",
      timezoneId: "Europe/Amsterdam",
      ...this.#display,
      baseURL: url,
    });
    context.setDefaultTimeout(90_000);
    watch(context, url, this.noise);
    const code = new URL(this.#stack.setupLink(role, regions)).searchParams.get("code") ?? "";
    const email = `${key}@voorbeeld.nl`;
    const answer = await context.request.post("/login/uitnodiging/", {
      form: { code, naam: name ?? "Sanne de Vries", email, wachtwoord: PASSWORD },
      headers: { origin: url },
      maxRedirects: 0,
    });
    baseExpect(answer.headers().location).toContain(`${url}/studio/`);
    // They were here before: the Studio begins with the desk.
    const data = [{ key: "digiplein.welkom", value: { done: [] } }];
    await context.request.put("/v1/users/me/keyvalue", { data, headers: { origin: url } });
    return context;
  }
}

/** What everybody looks at. */
export interface Display {
  viewport: { width: number; height: number };
  deviceScaleFactor: number;
}

interface TestFixtures {
  /** What a test makes the console say on purpose. */
  expectedNoise: RegExp | null;
  /** The page of somebody with a role, who is logged in; the same person has the same browser. */
  as: (person: Person) => Promise<Page>;
  /** A page of somebody who is logged in as an editor. */
  editor: Page;
  /** The same of a colleague, in a browser of their own. */
  colleague: Page;
  quiet: undefined;
}
interface WorkerFixtures {
  display: Display;
  stack: StudioStack;
  browsers: Browsers;
}

/** Playwright's `test` with a lake and a Studio; every test demands that both stay silent. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  stack: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from it.
    async ({}, use) => {
      // Built by global-setup.ts: workers that built it themselves would do so under each other.
      if (!existsSync(join(STUDIO_DIR, "index.html")))
        throw new Error(`There is no built Studio in ${STUDIO_DIR}; npm start builds it.`);
      const dataDir = mkdtempSync(join(tmpdir(), "studio-stack-"));
      const preview = await previewOnDemand({
        variants: ["landelijk", "zeeland"],
        lakeUrl: () => server.url,
        dataDir,
        log: (line) => console.log(`preview: ${line}`),
      });
      const start = (port: number) =>
        startLakeServer({ dataDir, port, host: "127.0.0.1", studioDir: STUDIO_DIR, preview });
      let server = await start(0);
      await seedLake(server.lake, dataDir, DATASET);
      const port = Number(new URL(server.url).port);
      const url = `http://localhost:${port}`;
      const unknownRequests: string[] = [];
      await use({
        url,
        setupLink: (role, regions = []) =>
          url + server.setupLinks.create({ role, regions, name: "", email: "" }).path,
        read: async (id) => (await server.lake.documents([id], MACHINE)).documents[0],
        write: (...mutations) => server.lake.mutate(mutations, { actor: MACHINE }),
        restartLake: async (during = async () => {}) => {
          await server.close();
          unknownRequests.push(...server.unknownRequests);
          await during();
          server = await start(port);
        },
        unknownRequests: () => [...unknownRequests, ...server.unknownRequests],
      });
      await preview.close();
      await server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 180_000 },
  ],
  // Wide enough for three panes beside each other.
  display: [
    { viewport: { width: 1600, height: 1000 }, deviceScaleFactor: 1 },
    { option: true, scope: "worker" },
  ],
  browsers: [
    async ({ stack, browser, display }, use) => use(new Browsers(browser, stack, display)),
    { scope: "worker" },
  ],
  actionTimeout: 90_000,
  expectedNoise: [null, { option: true }],
  viewport: async ({ display }, use) => use(display.viewport),
  deviceScaleFactor: async ({ display }, use) => use(display.deviceScaleFactor),
  // Every context of a test opens the Studio of this worker; see `quiet` for what is demanded.
  baseURL: async ({ stack }, use) => use(stack.url),
  quiet: [
    async ({ stack, browsers, expectedNoise }, use, testInfo) => {
      testInfo.setTimeout(300_000);
      await use(undefined);
      await browsers.clear();
      const noise = browsers.noise.splice(0);
      expect(noise.filter((line) => !expectedNoise?.test(line))).toEqual([]);
      expect(stack.unknownRequests()).toEqual([]);
    },
    { auto: true },
  ],
  // Whoever is not logged in has a fresh browser, as silent as the others.
  context: async ({ context, stack, browsers }, use) => {
    watch(context, stack.url, browsers.noise);
    await use(context);
  },
  as: async ({ browsers }, use) => use((person) => browsers.pageOf(person)),
  editor: async ({ as }, use) => use(await as({ role: "editor" })),
  colleague: async ({ as }, use) => use(await as({ role: "editor", name: "collega" })),
});
