import { WriteStream } from "node:tty";
import { expect, test } from "vitest";
import { createProgress } from "./progress.ts";

/** An output that keeps what is written. */
function keepOutput(isTerminal: boolean): { output: NodeJS.WriteStream; text: () => string } {
  let text = "";
  const output: NodeJS.WriteStream = Object.create(WriteStream.prototype, {
    isTTY: { value: isTerminal },
    columns: { value: 40 },
    write: {
      value: (part: string) => {
        text += part;
        return true;
      },
    },
  });
  return { output, text: () => text };
}

test("a file gets one line per step, when it is done", async () => {
  const { output, text } = keepOutput(false);
  const progress = createProgress(output);
  await progress.step("Building", async ({ update }) => {
    update("half way");
    return "Built";
  });
  await progress.step("Building more", async () => ({ problem: "Not built" }));
  expect(text()).toMatch(/^✓ Built \(\d\.\d s\)\n✗ Not built\n$/);
});

test("a terminal sees what a step is busy with, never wider than the terminal", async () => {
  const { output, text } = keepOutput(true);
  await createProgress(output).step("Building", async ({ update }) => {
    update("a very long detail that does not fit on one line");
    return "Built";
  });
  expect(text()).toContain("Building: a very long detail that doe");
  expect(text()).not.toContain("does not fit");
  expect(text()).toMatch(/✓ Built \(\d\.\d s\)\n$/);
});

test("a step that throws leaves no half line and no timer", async () => {
  const { output, text } = keepOutput(true);
  const failing = createProgress(output).step("Building", () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  expect(text()).not.toContain("✓");
});
