import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { actorAs, openTestLake, temporaryDirectory } from "../open-test-lake.ts";

/** More of them under `npm run test-all`. */
const ROUNDS = process.env.DIGIPLEIN_TEST_ALL === "1" ? 100 : 12;
const WRITER = fileURLToPath(new URL("./durability-writer.ts", import.meta.url));

/** Starts a process that writes without end, and gathers what it says was acknowledged. */
function startWriter(dataDir: string, round: number) {
  const child = spawn(process.execPath, [WRITER, dataDir, String(round)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let acknowledged = "";
  let errors = "";
  child.stdout.on("data", (chunk) => {
    acknowledged += chunk;
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  return {
    child,
    errors: () => errors,
    // A line is whole only when its end was written.
    lines: () => acknowledged.split("\n").slice(0, -1),
  };
}

async function killAt(child: ChildProcess, milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  const closed = once(child, "close");
  child.kill("SIGKILL");
  await closed;
}

describe("kill -9 during writes", () => {
  it(
    `loses no acknowledged write and leaves none half done, ${ROUNDS} times in a row`,
    async () => {
      const dataDir = temporaryDirectory();
      const acknowledged: string[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const { child, lines, errors } = startWriter(dataDir, round);
        await once(child.stdout ?? child, "data");
        await killAt(child, Math.random() * 250);
        expect(child.signalCode, errors()).toBe("SIGKILL");
        expect(lines().length).toBeGreaterThan(0);
        acknowledged.push(...lines());

        const lake = await openTestLake(dataDir);
        const history = await lake.transactions({
          ids: acknowledged.map((id) => `${id}-one`),
          actor: actorAs("administrator"),
          limit: 1_000_000,
        });
        expect(history.map(({ id }) => id)).toEqual(acknowledged);
        for (const id of acknowledged) {
          expect(await lake.read(`${id}-one`)).toMatchObject({ _rev: id });
          expect(await lake.read(`${id}-two`)).toMatchObject({ _rev: id });
        }
        // A transaction makes both documents and counts itself: whole, or not there at all.
        const pairs = (await lake.ask('count(*[_id match "*-one"])')) as number;
        expect(await lake.ask('count(*[_id match "*-two"])')).toBe(pairs);
        expect(await lake.read("counter")).toMatchObject({ n: pairs });
        // At most the write under way at each kill was committed without our hearing of it.
        expect(pairs - acknowledged.length).toBeLessThanOrEqual(round + 1);
        await lake.close();
      }
    },
    ROUNDS * 10_000,
  );
});
