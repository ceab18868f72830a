import { describe, expect, test } from "vitest";
import { countShiftPresses, type KeyMoment } from "./shift-presses.ts";

/** Plays keys as "Shift" (pressed and released), "+a" (pressed), "-a" (released), "click". */
function play(keys: readonly string[], step = 100): number {
  const count = countShiftPresses();
  let at = 0;
  let presses = 0;
  const send = (moment: Omit<KeyMoment, "at">) => {
    at += step;
    presses = count({ ...moment, at });
  };
  for (const key of keys) {
    if (key === "click") send({ type: "pointerdown" });
    else if (key.startsWith("+")) send({ type: "keydown", key: key.slice(1) });
    else if (key.startsWith("-")) send({ type: "keyup", key: key.slice(1) });
    else {
      send({ type: "keydown", key });
      send({ type: "keyup", key });
    }
  }
  return presses;
}

describe("countShiftPresses", () => {
  test.each([
    ["three presses", ["Shift", "Shift", "Shift"], 3],
    ["a capital letter in between", ["Shift", "Shift", "+Shift", "+A", "-A", "-Shift"], 0],
    ["a letter released after Shift", ["+Shift", "+A", "-Shift", "-a", "Shift"], 1],
    ["a shift-click", ["Shift", "Shift", "+Shift", "click", "-Shift"], 0],
    ["another key in between", ["Shift", "Shift", "Tab", "Shift"], 1],
    ["a key repeat while held", ["+Shift", "+Shift", "+Shift", "-Shift"], 1],
  ])("%s", (_, keys, presses) => expect(play(keys)).toBe(presses));

  test("forgets presses older than five seconds", () => {
    expect(play(["Shift", "Shift", "Shift"], 1500)).toBe(2);
  });
});
