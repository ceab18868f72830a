import { spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createReleaseServer } from "../../studio/publishing/release-server.ts";
import { TIED_TO_US } from "../../studio/publishing/run-child.ts";
import { type BenchWorld, EDITOR, ROOT } from "./bench-world.ts";

const ARTICLE = "article-leven-in-twee-huizen";
const PAGE = "/onderwerpen/leven-in-twee-huizen/";

/**
 * How long a visitor waits for an edit: from the moment the editor's publish is sent to the first
 * answer of the site that has it. One edit after the other, each when the last one is live.
 *
 * @param edits how many
 * @returns seconds per edit
 */
export async function measureLatency(
  world: BenchWorld,
  region: string,
  edits: number,
): Promise<number[]> {
  if (world.source.kind !== "embedded") throw new Error("The bench runs on a lake of its own.");
  const server = createReleaseServer(join(world.distDir, region)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${PAGE}`;
  const publisher = spawn(
    process.execPath,
    [...TIED_TO_US, join(ROOT, "studio", "publishing", "main.ts")],
    {
      cwd: ROOT,
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      env: {
        ...process.env,
        DIGIPLEIN_DATA: world.dataDir,
        DIGIPLEIN_DIST: world.distDir,
        DIGIPLEIN_LAKE_URL: world.source.url,
        DIGIPLEIN_VARIANTS: `${region}=http://localhost:4321`,
        DIGIPLEIN_EXAMPLES: "1",
      },
    },
  );
  try {
    const seconds: number[] = [];
    // The first one waits for the publisher's own start, so it is not counted.
    for (let edit = 0; edit <= edits; edit++) {
      const title = `Leven in twee huizen, versie ${edit}`;
      const started = performance.now();
      await world.lake.mutate([{ patch: { id: ARTICLE, set: { title } } }], { actor: EDITOR });
      await untilServed(url, title);
      if (edit > 0) seconds.push((performance.now() - started) / 1000);
    }
    return seconds;
  } finally {
    const ended = once(publisher, "exit");
    publisher.kill();
    await ended;
    server.close().closeAllConnections();
  }
}

async function untilServed(url: string, text: string): Promise<void> {
  while (!(await (await fetch(url)).text()).includes(text)) await wait(20);
}
