import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect as baseExpect, type Page } from "@playwright/test";
import { STUDIO_DIR } from "../../studio/build-studio.ts";
import type { RoleName } from "../../studio/content-lake/access/roles.ts";
import type { Actor, LakeDocument, Mutation } from "../../studio/content-lake/model.ts";
import { startLakeServer } from "../../studio/content-lake/server.ts";
import { seedLake } from "../../studio/dataset-tools/seed-lake.ts";
import { previewOnDemand } from "../../studio/preview-server/start-on-demand.ts";
import { Browsers, type Display, PASSWORD, type Person, watch } from "./studio-browsers.ts";

const DATASET = join(import.meta.dirname, "..", "..", "studio", "dataset");
/** Playwright's `expect`, with the patience that the Studio asks for on two busy cores. */
export const expect = baseExpect.configure({ timeout: 90_000 });

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
