/**
 * `npm test`: everything the project claims, browser tests included. The suites report to one
 * table; the last line is `N passed, N failed` over all of them.
 * `npm test -- --only lint,types,unit,browser` runs some of the suites; `npm run test-all` adds the
 * journeys that take minutes, every page where one of each shape is visited, and all random writes.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { findChromium } from "./support/find-chromium.ts";
import { runCommand } from "./support/run-command.ts";
import { ROOT } from "./support/settings.ts";

const reports = join(ROOT, ".digiplein", "test", "reports");

/** Tells the tests that there is time for all that they know. */
const extent: Record<string, string> = process.argv.includes("--all")
  ? { DIGIPLEIN_TEST_ALL: "1" }
  : {};

interface Counts {
  passed: number;
  failed: number;
}

interface Suite {
  name: string;
  /** What it looks at, for the reader of the output. */
  about: string;
  /**
   * The suites of one stage run side by side, since the unit tests mostly wait (for processes they
   * kill, for doors they open); the browser wants both cores.
   */
  stage: "code" | "browser";
  run: () => Promise<Counts>;
}

/** Runs a command and keeps what it prints. */
function runQuietly(command: string, args: string[]): Promise<{ code: number; printed: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    let printed = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
      });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, printed }));
  });
}

/**
 * A suite of commands, each one check that passes when it exits 0. What they print waits until it
 * can stand together, below the dots of the suite beside it.
 */
async function commands(...lines: [string, string[]][]): Promise<Counts> {
  const counts = { passed: 0, failed: 0 };
  for (const [command, args] of lines) {
    const { code, printed } = await runQuietly(command, args);
    counts[code === 0 ? "passed" : "failed"] += 1;
    if (code !== 0) console.log(`\n✗ ${[command, ...args].join(" ")}\n${printed}`);
  }
  return counts;
}

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
});

async function unit(): Promise<Counts> {
  const file = join(reports, "unit.json");
  const reporting = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const code = await runCommand("vitest", ["run", ...reporting], extent);
  const report = VitestReport.parse(JSON.parse(readFileSync(file, "utf8")));
  // A file that does not load has no failed test, but must not count as green.
  const failed = Math.max(report.numFailedTests, code === 0 ? 0 : 1);
  return { passed: report.numPassedTests, failed };
}

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

async function browser(): Promise<Counts> {
  const file = join(reports, "browser.json");
  const code = await runCommand("playwright", ["test", "--config", "tests/playwright.config.ts"], {
    DIGIPLEIN_CHROMIUM: findChromium(console.log),
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    ...extent,
  });
  const { stats } = PlaywrightReport.parse(JSON.parse(readFileSync(file, "utf8")));
  if (stats.flaky > 0) console.log(`${stats.flaky} passed at the second try only, see above`);
  const failed = Math.max(stats.unexpected, code === 0 ? 0 : 1);
  return { passed: stats.expected + stats.flaky, failed };
}

const suites: Suite[] = [
  {
    name: "lint",
    about: "format, lint, import directions, unused code",
    stage: "code",
    run: () => commands(["biome", ["ci", "--colors=off", "."]], ["knip", []]),
  },
  {
    name: "types",
    about: "TypeScript and Astro, strictest",
    stage: "code",
    // Astro writes the types of its own modules first; tsc needs them too.
    run: () => commands(["astro", ["sync"]], ["tsc", []], ["astro", ["check", "--noSync"]]),
  },
  {
    name: "unit",
    about: "rules, content, lake, publisher, contract",
    stage: "code",
    run: unit,
  },
  {
    name: "browser",
    about: "built site, accessibility, journeys, Studio",
    stage: "browser",
    run: browser,
  },
];

/** Runs one suite; whatever it throws becomes one sentence and one failure. */
async function runSuite(suite: Suite): Promise<Counts & { name: string; seconds: number }> {
  console.log(`── ${suite.name}: ${suite.about}`);
  const started = performance.now();
  const counts = await suite.run().catch((error: unknown) => {
    console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1 };
  });
  return { name: suite.name, seconds: (performance.now() - started) / 1000, ...counts };
}

/** The suites named after `--only`, or all; an unknown name is an error, not an empty run. */
function chosen(args: string[]): Suite[] {
  const at = args.indexOf("--only");
  if (at === -1) return suites;
  const names = (args[at + 1] ?? "").split(",");
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    console.error(
      `✗ Unknown suite "${unknown.join(", ")}". Choose from: ${suites.map((s) => s.name).join(", ")}.`,
    );
    process.exit(1);
  }
  return suites.filter((suite) => names.includes(suite.name));
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const results = [];
for (const stage of Map.groupBy(chosen(process.argv.slice(2)), (suite) => suite.stage).values())
  results.push(...(await Promise.all(stage.map(runSuite))));

const total = { passed: 0, failed: 0 };
console.log("\nSuite      passed  failed  seconds");
for (const result of results) {
  total.passed += result.passed;
  total.failed += result.failed;
  console.log(
    `${result.name.padEnd(10)}${String(result.passed).padStart(7)}${String(result.failed).padStart(8)}${result.seconds.toFixed(0).padStart(9)}`,
  );
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
