import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { TIED_TO_US } from "../publishing/run-child.ts";

const here = (file: string) => JSON.stringify(join(import.meta.dirname, file));

/** Starts the preview's process as its door does, and tells where it listens. */
const PARENT = `
  import { runChild } from ${here("../publishing/run-child.ts")};
  await runChild({
    script: ${here("main.ts")}, args: [], cwd: process.cwd(), env: process.env,
    signal: new AbortController().signal, onLine: console.log,
  });
`;

test("the process ends with its parent, however that ends", { timeout: 120_000 }, async () => {
  const parent = spawn(
    process.execPath,
    [...TIED_TO_US, "--input-type=module-typescript", "--eval", PARENT],
    {
      stdio: ["ignore", "pipe", "inherit", "ipc"],
      env: {
        ...process.env,
        DIGIPLEIN_PREVIEW_KEY: "x".repeat(20),
        DIGIPLEIN_PREVIEW_VARIANTS: "zeeland",
      },
    },
  );
  if (!parent.stdout) throw new Error("No output to wait for.");
  const [line] = await once(createInterface({ input: parent.stdout }), "line");
  const { port } = z.object({ port: z.int() }).parse(JSON.parse(String(line)));
  const look = () => fetch(`http://127.0.0.1:${port}/preview/`);
  expect((await look()).status).toBe(403);
  parent.kill("SIGKILL");
  await vi.waitFor(() => expect(look()).rejects.toThrow("fetch failed"), {
    timeout: 60_000,
    interval: 200,
  });
});
