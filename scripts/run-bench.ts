/**
 * `npm run bench`: runs the measurements of `tests/bench`, each in a process of its own so that one
 * does not warm up another. `npm run bench -- lake` runs one; what else follows `--` goes to the bench.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { SettingsError } from "../studio/publishing/settings-error.ts";
import { checkSpace, NEEDED_SPACE } from "./support/check-machine.ts";
import { runScript } from "./support/run-script.ts";
import { ROOT } from "./support/settings.ts";

/** Entry points; the other files of the folder are their parts. */
const BENCHES = ["slices.ts", "finder.ts", "parsing.ts", "publishing.ts", "lake.ts"];

await runScript(async () => {
  await checkSpace(join(ROOT, ".digiplein", "bench"), NEEDED_SPACE);
  const [name = "", ...rest] = process.argv.slice(2);
  const isNamed = BENCHES.includes(`${name}.ts`);
  if (!isNamed && name !== "" && !name.startsWith("--"))
    throw new SettingsError(
      `There is no bench "${name}"; choose from ${BENCHES.map((bench) => bench.replace(".ts", "")).join(", ")}.`,
    );
  const options = isNamed ? rest : process.argv.slice(2);
  for (const bench of isNamed ? [`${name}.ts`] : BENCHES) {
    const script = join(ROOT, "tests", "bench", bench);
    const child = spawn(process.execPath, [script, ...options], {
      cwd: ROOT,
      stdio: "inherit",
    });
    const [code] = await once(child, "close");
    if (code !== 0) throw new SettingsError(`The bench ${bench} failed.`);
  }
});
