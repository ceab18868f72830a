import { describe, expect, it } from "vitest";
import { countText, describePublication, momentText, siteName } from "./publication-text.ts";

const now = new Date("2026-11-22T14:00:00Z");

describe("momentText", () => {
  it("says only the Dutch time of a moment today", () => {
    expect(momentText("2026-11-22T13:32:00Z", now)).toBe("14:32");
  });

  it("names the day of another day, also when that begins before midnight in UTC", () => {
    expect(momentText("2026-11-21T13:32:00Z", now)).toBe("21 november 14:32");
    expect(momentText("2026-11-21T23:05:00Z", now)).toBe("00:05");
  });

  it("does not take the same day of another year for today", () => {
    expect(momentText("2025-11-22T13:32:00Z", now)).toBe("22 november 14:32");
  });

  it("follows summer time", () => {
    expect(momentText("2026-07-01T12:00:00Z", now)).toBe("1 juli 14:00");
  });
});

describe("describePublication", () => {
  const since = "2026-11-22T13:32:00Z";

  it.each([
    [{ state: "building" }, "busy", "Wordt gebouwd …"],
    [{ state: "building", since }, "busy", "Wordt gebouwd … (nu live: de versie van 14:32)"],
    [{ state: "live", since }, "good", "Live sinds 14:32"],
    [{ state: "failed" }, "bad", "Niet gelukt."],
    [
      { state: "failed", since, message: "Er is 1 fout in de inhoud." },
      "bad",
      "Niet gelukt: Er is 1 fout in de inhoud. De versie van 14:32 blijft live.",
    ],
  ] as const)("%j", (publication, tone, text) => {
    expect(describePublication(publication, now)).toEqual({ tone, text });
  });
});

it("counts in Dutch", () => {
  expect(countText(1, "fout", "fouten")).toBe("1 fout");
  expect(countText(2, "fout", "fouten")).toBe("2 fouten");
});

it("names a site after its region", () => {
  expect(siteName("landelijk")).toBe("Landelijk");
  expect(siteName("zuidoost-utrecht")).toBe("Zuidoost Utrecht");
});
