import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Publication, publicationSchema } from "@digiplein/content-schema/site";
import { ROLES } from "../../studio/content-lake/access/roles.ts";
import type { Actor, Mutation } from "../../studio/content-lake/model.ts";
import { type LakeServer, startLakeServer } from "../../studio/content-lake/server.ts";
import { seedLake } from "../../studio/dataset-tools/seed-lake.ts";
import { createReleaseServer } from "../../studio/publishing/release-server.ts";
import { TEST_DATA } from "./variants.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const EDITOR: Actor = { id: "editor", grants: ROLES.administrator };

/** A lake, a publisher process and served variants, in a folder of their own. */
export interface PublisherWorld {
  distDir: string;
  /** Writes as an editor who may do everything. */
  edit: (...mutations: Mutation[]) => Promise<void>;
  /** The stored document. */
  read: (id: string) => Promise<Record<string, unknown>>;
  /** What the publisher told the Studio last, or null. */
  publication: (region: string) => Promise<Publication | null>;
  /** Waits until that is as a test wants it. */
  until: (region: string, isSo: (publication: Publication) => boolean) => Promise<Publication>;
  /** The text of a served page. */
  page: (region: string, path: string) => Promise<string>;
  startPublisher: () => void;
  /** Ends it without a chance to clean up. */
  killPublisher: () => Promise<void>;
  /** Stops the lake and starts it again on the same port, `during` in between. */
  restartLake: (during: () => Promise<void>) => Promise<void>;
  close: () => Promise<void>;
}

/** Opens a lake with the shipped content and serves the variants; the publisher is not started. */
export async function openPublisherWorld(regions: string[]): Promise<PublisherWorld> {
  // Inside the project: Astro shares one folder between all builds that go elsewhere.
  mkdirSync(TEST_DATA, { recursive: true });
  const directory = mkdtempSync(join(TEST_DATA, "publishing-"));
  const dataDir = join(directory, "data");
  const distDir = join(directory, "dist");
  const open = (port: number) =>
    startLakeServer({ dataDir, port, host: "127.0.0.1", log: () => undefined });
  let lake: LakeServer = await open(0);
  const { url } = lake;
  await seedLake(lake.lake, dataDir, join(ROOT, "studio", "dataset"));
  const sites = new Map<string, { server: Server; url: string }>();
  for (const region of regions) sites.set(region, await serve(join(distDir, region)));
  let publisher: ChildProcess | null = null;

  const publication = async (region: string) => {
    const { documents } = await lake.lake.documents([`publication.${region}`], EDITOR);
    return documents[0] ? publicationSchema.parse(documents[0]) : null;
  };
  const killPublisher = async () => {
    if (!publisher || publisher.exitCode !== null || publisher.signalCode !== null) return;
    const ended = once(publisher, "exit");
    publisher.kill("SIGKILL");
    await ended;
  };
  return {
    distDir,
    publication,
    killPublisher,
    async edit(...mutations) {
      await lake.lake.mutate(mutations, { actor: EDITOR });
    },
    async read(id) {
      const { documents } = await lake.lake.documents([id], EDITOR);
      if (!documents[0]) throw new Error(`There is no ${id}.`);
      return documents[0];
    },
    async until(region, isSo) {
      for (;;) {
        const found = await publication(region);
        if (found && isSo(found)) return found;
        await wait(50);
      }
    },
    async page(region, path) {
      return (await fetch(`${sites.get(region)?.url}${path}`)).text();
    },
    startPublisher() {
      publisher = spawn(process.execPath, [join(ROOT, "studio/publishing/main.ts")], {
        cwd: ROOT,
        stdio: ["ignore", "ignore", "inherit"],
        env: {
          ...process.env,
          DIGIPLEIN_DATA: dataDir,
          DIGIPLEIN_DIST: distDir,
          DIGIPLEIN_LAKE_URL: url,
          DIGIPLEIN_VARIANTS: regions.map((region) => `${region}=http://localhost:1`).join(","),
        },
      });
    },
    async restartLake(during) {
      await lake.close();
      await during();
      lake = await open(Number(new URL(url).port));
    },
    async close() {
      await killPublisher();
      for (const { server } of sites.values()) server.close().closeAllConnections();
      await lake.close();
      // A build that was killed may write its last file a moment later.
      rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

async function serve(directory: string): Promise<{ server: Server; url: string }> {
  const server = createReleaseServer(directory);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}` };
}
