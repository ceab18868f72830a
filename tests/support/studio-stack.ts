import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
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
  /** What was asked of the lake and does not exist; see content-lake/http/unknown-requests.ts. */
  unknownRequests: string[];
}

const MACHINE: Actor = {
  id: "test",
  grants: [{ filter: "true", permissions: ["read", "create", "update"] }],
};

/** Makes an account by a one-time link, as a new colleague does, and waits for the desk. */
export async function acceptInvitation(page: Page, link: string, email: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Je naam").fill("Sanne de Vries");
  await page.getByLabel("Je e-mailadres").fill(email);
  await page.getByLabel("Kies een wachtwoord").fill(PASSWORD);
  await page.getByRole("button", { name: "Account maken" }).click();
  await expect(page.getByRole("option", { name: "Voor jongeren" })).toBeVisible();
}

/** Notes down requests to other hosts, and whatever the console and the page complain about. */
function watch(context: BrowserContext, origin: string): string[] {
  const noise: string[] = [];
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
  return noise;
}

interface TestFixtures {
  /** What a test makes the console say on purpose. */
  expectedNoise: RegExp | null;
  /** A page of somebody who is logged in as an editor. */
  editor: Page;
  /** The same of a colleague, in a browser of their own. */
  colleague: Page;
  quiet: undefined;
}
type Session = Awaited<ReturnType<BrowserContext["storageState"]>>;
interface WorkerFixtures {
  stack: StudioStack;
  sessions: { editor: Session; colleague: Session };
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
      const server = await startLakeServer({
        dataDir,
        port: 0,
        host: "127.0.0.1",
        studioDir: STUDIO_DIR,
      });
      const { lake, setupLinks, unknownRequests } = server;
      await seedLake(lake, dataDir, DATASET);
      const url = `http://localhost:${new URL(server.url).port}`;
      await use({
        url,
        setupLink: (role, regions = []) =>
          url + setupLinks.create({ role, regions, name: "", email: "" }).path,
        read: async (id) => (await lake.documents([id], MACHINE)).documents[0],
        write: (...mutations) => lake.mutate(mutations, { actor: MACHINE }),
        unknownRequests,
      });
      await server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 180_000 },
  ],
  sessions: [
    async ({ stack, playwright }, use) => {
      // As `acceptInvitation` does, but without waiting for the Studio; login.spec.ts does wait.
      const logIn = async (email: string): Promise<Session> => {
        const visitor = await playwright.request.newContext({
          baseURL: stack.url,
          extraHTTPHeaders: { origin: stack.url },
        });
        const code = new URL(stack.setupLink("editor")).searchParams.get("code") ?? "";
        const form = { code, naam: "Sanne de Vries", email, wachtwoord: PASSWORD };
        const answer = await visitor.post("/login/uitnodiging/", { form, maxRedirects: 0 });
        baseExpect(answer.headers().location).toContain(`${stack.url}/studio/`);
        const session = await visitor.storageState();
        await visitor.dispose();
        return session;
      };
      await use({
        editor: await logIn("redacteur@voorbeeld.nl"),
        colleague: await logIn("collega@voorbeeld.nl"),
      });
    },
    { scope: "worker" },
  ],
  actionTimeout: 90_000,
  expectedNoise: [null, { option: true }],
  // Wide enough for three panes beside each other.
  viewport: { width: 1600, height: 1000 },
  // Every context of a test opens the Studio of this worker; see `quiet` for what is demanded.
  baseURL: async ({ stack }, use) => use(stack.url),
  quiet: [
    async ({ context, stack, expectedNoise }, use, testInfo) => {
      testInfo.setTimeout(300_000);
      const noise = watch(context, stack.url);
      await use(undefined);
      const unexpected = noise.filter((line) => !expectedNoise?.test(line));
      expect(unexpected).toEqual([]);
      expect(stack.unknownRequests).toEqual([]);
    },
    { auto: true },
  ],
  editor: async ({ context, page, sessions }, use) => {
    await context.addCookies(sessions.editor.cookies);
    await use(page);
  },
  colleague: async ({ browser, sessions, stack }, use) => {
    const context = await browser.newContext({
      locale: "nl-NL",
      baseURL: stack.url,
      storageState: sessions.colleague,
    });
    const noise = watch(context, stack.url);
    await use(await context.newPage());
    await context.close();
    expect(noise).toEqual([]);
  },
});
