import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";
import { eventExample } from "./example.ts";

test("a stored event becomes a parsed one", async () => {
  expect(await parsedExample("event")).toMatchObject({
    organization: "organization-voorbeeld",
    location: "location-voorbeeld",
    series: { date: "2027-01-11", repeat: "weekly", interval: 2, skipped: ["2027-02-22"] },
    registration: { email: "aanbod@example.org" },
  });
});

test("an event is somewhere, and online only at a safe address", async () => {
  expect(await problemsOf("event", { location: undefined, onlineUrl: undefined })).toEqual([
    "location: Er staat niet waar dit is. Kies een locatie, of vul het webadres van de online bijeenkomst in.",
  ]);
  expect(await problemsOf("event", { onlineUrl: "http://example.org" })).toHaveLength(1);
});

test("its series is checked like any series", async () => {
  const late = { ...(eventExample.series as object), endsAt: "19:00" };
  expect(await problemsOf("event", { series: late })).toEqual([
    expect.stringContaining("series › endsAt: "),
  ]);
});
