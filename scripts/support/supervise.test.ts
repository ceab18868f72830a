import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Supervisor, supervise } from "./supervise.ts";

let directory: string;
let script: string;
let supervisor: Supervisor | undefined;
let lines: string[];
let restarts: string[];
let givenUp: string[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "digiplein-supervise-"));
  script = join(directory, "child.mjs");
  [lines, restarts, givenUp] = [[], [], []];
});
afterEach(async () => {
  await supervisor?.stop();
  await rm(directory, { recursive: true, force: true });
});

/** Starts a child with this program. */
async function start(program: string): Promise<Supervisor> {
  await writeFile(script, program);
  supervisor = supervise({
    name: "test child",
    script,
    env: { CHILD_DIRECTORY: directory },
    onLine: (line) => lines.push(line),
    onRestart: (reason) => restarts.push(reason),
    onGivenUp: (reason) => givenUp.push(reason),
  });
  return supervisor;
}

/** Waits until something is so; the test's own time limit is the end of patience. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(20);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test("a child that is killed is started again", async () => {
  const { markReady } = await start("console.log(process.pid); setInterval(() => {}, 1000)");
  await until(() => lines.length === 1);
  markReady();
  process.kill(Number(lines[0]), "SIGKILL");
  await until(() => lines.length === 2);
  expect(restarts).toEqual(["The test child ended (SIGKILL) and is started again."]);
  expect(lines[1]).not.toBe(lines[0]);
});

test("a child that cannot start is given up with its own words", async () => {
  await start("console.error('Port 3900 is taken.'); process.exit(1)");
  await until(() => givenUp.length === 1);
  expect(givenUp).toEqual(["Port 3900 is taken."]);
  expect(restarts).toEqual([]);
});

test("a child that keeps dying is given up after five restarts", async () => {
  const { markReady } = await start("console.log('alas'); process.exit(3)");
  markReady();
  await until(() => givenUp.length === 1);
  expect(restarts).toHaveLength(5);
  expect(givenUp).toEqual(["The test child ended 6 times within a minute (alas)."]);
});

test("stopping ends what the child started too", async () => {
  const { stop } = await start(`
    import { spawn } from "node:child_process";
    const grandchild = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    console.log(grandchild.pid);
    setInterval(() => {}, 1000);
  `);
  await until(() => lines.length === 1);
  await stop();
  await until(() => !isRunning(Number(lines[0])));
});

test("a child ends when we are killed without a chance to say so", async () => {
  const parent = join(directory, "parent.mjs");
  await writeFile(
    script,
    `import { writeFileSync } from "node:fs";
     writeFileSync(process.env.CHILD_DIRECTORY + "/pid", String(process.pid));
     setInterval(() => {}, 1000);`,
  );
  await writeFile(
    parent,
    `import { supervise } from ${JSON.stringify(join(import.meta.dirname, "supervise.ts"))};
     const nothing = () => undefined;
     supervise({ name: "child", script: ${JSON.stringify(script)},
       env: { CHILD_DIRECTORY: ${JSON.stringify(directory)} },
       onLine: nothing, onRestart: nothing, onGivenUp: nothing });`,
  );
  const { spawn } = await import("node:child_process");
  const us = spawn(process.execPath, [parent], { stdio: "inherit" });
  let pid = "";
  while (pid === "") {
    await wait(50);
    pid = await readFile(join(directory, "pid"), "utf8").catch(() => "");
  }
  us.kill("SIGKILL");
  await until(() => !isRunning(Number(pid)));
});
