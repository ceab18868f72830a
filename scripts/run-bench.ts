/**
 * `npm run bench`: runs the measurements of `tests/bench`, each in a process of its own so that one
 * does not warm up another. What follows `--` goes to the bench.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { SettingsError } from "../studio/publishing/settings-error.ts";
import { checkSpace, NEEDED_SPACE } from "./support/check-machine.ts";
import { runScript } from "./support/run-script.ts";
import { ROOT } from "./support/settings.ts";

/** Entry points; the other files of the folder are their parts. */
const BENCHES = ["parsing.ts", "publishing.ts"];

await runScript(async () => {
  await checkSpace(join(ROOT, ".digiplein", "bench"), NEEDED_SPACE);
  for (const bench of BENCHES) {
    const script = join(ROOT, "tests", "bench", bench);
    const child = spawn(process.execPath, [script, ...process.argv.slice(2)], {
      cwd: ROOT,
      stdio: "inherit",
    });
    const [code] = await once(child, "close");
    if (code !== 0) throw new SettingsError(`The bench ${bench} failed.`);
  }
});
