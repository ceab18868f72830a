import { clearLine, cursorTo } from "node:readline";

/** One step that is being done. */
export interface Step {
  /** Says what it is busy with; shown on a terminal only. */
  update: (detail: string) => void;
}

/** How a step ended: in a line, or in a problem that the rest can live with. */
export type StepResult = string | { problem: string };

/** Shows what a script is doing: one line per step, with a tick and its seconds when it is done. */
export interface Progress {
  /**
   * @param title what is being done, e.g. `Building the Studio`
   * @param work does it; returns the line for when it is done, e.g. `Studio built`, or what went
   *   wrong when that does not stop the rest
   */
  step: (title: string, work: (step: Step) => Promise<StepResult>) => Promise<void>;
}

/**
 * A log that a terminal shows as it goes and a file can keep: on a terminal the running step is one
 * line that counts seconds, elsewhere only what is done is written.
 *
 * @param output where to write, usually `process.stdout`
 */
export function createProgress(output: NodeJS.WriteStream): Progress {
  return {
    async step(title, work) {
      const started = performance.now();
      let detail = "";
      const show = () => {
        const seconds = Math.floor((performance.now() - started) / 1000);
        rewrite(
          output,
          `  ${title}${detail && `: ${detail}`} … ${seconds > 0 ? `${seconds} s` : ""}`,
        );
      };
      const timer = output.isTTY ? setInterval(show, 1000) : undefined;
      if (output.isTTY) show();
      const update = (text: string) => {
        detail = text;
        if (output.isTTY) show();
      };
      try {
        const done = await work({ update });
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        rewrite(output, "");
        if (typeof done === "string") output.write(`✓ ${done} (${seconds} s)\n`);
        else output.write(`✗ ${done.problem}\n`);
      } catch (error) {
        rewrite(output, "");
        throw error;
      } finally {
        clearInterval(timer);
      }
    },
  };
}

function rewrite(output: NodeJS.WriteStream, line: string): void {
  if (!output.isTTY) return;
  cursorTo(output, 0);
  clearLine(output, 0);
  // A terminal that does not know its width says 0.
  output.write(line.slice(0, (output.columns || 80) - 1));
}
