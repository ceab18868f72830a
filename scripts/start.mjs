#!/usr/bin/env node
/**
 * The one entry that runs before anything is installed, so: plain JavaScript, no dependencies,
 * any Node from 20 on. It installs what the lockfile names, then hands over to the project's own
 * Node 24 (the npm package `node`), which runs our TypeScript as it is.
 *
 * Usage: node scripts/start.mjs <script.ts> [arguments …]
 */
import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bin = join(root, "node_modules", ".bin");
const node24 = join(bin, "node");
const [script, ...args] = process.argv.slice(2);

/** Ends with one sentence that says what happened and what to do. */
function fail(sentence) {
  console.error(`\n✗ ${sentence}`);
  process.exit(1);
}

/** True when `node_modules` was installed from the lockfile as it is now. */
function isInstalled() {
  const marker = join(root, "node_modules", ".package-lock.json");
  const lockfile = join(root, "package-lock.json");
  return (
    existsSync(marker) &&
    existsSync(node24) &&
    statSync(marker).mtimeMs >= statSync(lockfile).mtimeMs
  );
}

/** Runs a command with our output and resolves with its exit code. */
function run(command, commandArgs, env, stdio = "inherit") {
  const child = spawn(command, commandArgs, { cwd: root, stdio, env });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on("error", (error) => fail(`Could not run ${command}: ${error.message}.`));
    child.on("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 1)));
  });
}

if (Number(process.versions.node.split(".")[0]) < 20)
  fail(
    `Node ${process.versions.node} is too old. Install Node 20 or newer from https://nodejs.org/.`,
  );
if (!existsSync(join(root, "package-lock.json")))
  fail("package-lock.json is missing. Restore it with: git checkout package-lock.json");

if (!isInstalled()) {
  console.log(
    "Installing the packages of package-lock.json (about a minute, only the first time) …",
  );
  const code = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], process.env);
  if (code !== 0)
    fail(
      "npm ci failed. Check the connection to the npm registry and the free disk space, and try again.",
    );
}
if (!script) process.exit(0);

// Through the channel the script notices when we are killed, and ends what it started.
const endWithParent = pathToFileURL(join(root, "studio", "publishing", "end-with-parent.ts")).href;
process.exitCode = await run(
  node24,
  ["--import", endWithParent, join(root, "scripts", script), ...args],
  {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    ASTRO_TELEMETRY_DISABLED: "1",
    ASTRO_DEV_BACKGROUND: "0",
    ASTRO_PREVIEW_BACKGROUND: "0",
    NODE_NO_WARNINGS: "1",
  },
  ["inherit", "inherit", "inherit", "ipc"],
);
