import { expect, test } from "vitest";
import { isNoticeShown } from "./notice.ts";

test("a notice shows from its first day to its last", () => {
  const notice = { showFrom: "2026-11-22", showUntil: "2026-11-30" };
  const shown = ["2026-11-21", "2026-11-22", "2026-11-30", "2026-12-01"].map((day) =>
    isNoticeShown(notice, day),
  );
  expect(shown).toEqual([false, true, true, false]);
});
