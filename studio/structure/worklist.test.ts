import { expect, test } from "vitest";
import { worklistOf } from "./worklist.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const owners = ["region-zeeland", null];
const offer = (name: string, rest = {}) => ({
  _id: `service-${name}`,
  _type: "service",
  title: name,
  status: "active",
  owners,
  ...rest,
});
const check = (subject: string, checkedOn: string, result = "confirmed") => ({
  _id: `check-${subject}-${checkedOn}`,
  _type: "check",
  subject: `service-${subject}`,
  checkedOn,
  result,
  owners,
});
const zeeland = { region: "region-zeeland", now: NOW };
const titles = (rows: unknown, alone = new Map<string, string[]>()) =>
  worklistOf(rows, { ...zeeland, alone })?.map(({ title, documents }) => [
    title,
    ...documents.map((one) => [one.title, one.detail].filter(Boolean).join(", ")),
  ]);

test("what asks most for attention comes first, and what was checked does not wait", () => {
  const rows = [
    offer("nooit"),
    offer("bijna"),
    check("bijna", "2025-12-01"),
    offer("laat"),
    check("laat", "2025-10-01"),
    offer("weg"),
    check("weg", "2026-11-01", "gone"),
    offer("vers"),
    check("vers", "2026-11-01"),
  ];
  expect(titles(rows)).toEqual([
    ["Bestaat niet meer", "weg, Aanbod"],
    ["Controle verlopen", "laat, Aanbod · voor 1 oktober 2026"],
    ["Bijna controleren", "bijna, Aanbod · voor 1 december 2026"],
    ["Nog niet gecontroleerd", "nooit, Aanbod"],
  ]);
});

test("what is too old and yet stays on the site comes first, and says why it stays", () => {
  const rows = [
    offer("gevaar", { crisis: true }),
    check("gevaar", "2026-05-01"),
    offer("enige"),
    check("enige", "2025-08-01"),
    offer("oud"),
    check("oud", "2025-08-01"),
  ];
  expect(titles(rows, new Map([["service-enige", ["Hulst", "Sluis"]]]))).toEqual([
    [
      "Nu controleren",
      "enige, Enige aanbod in Hulst, Sluis · voor 1 augustus 2026",
      "gevaar, Hulp bij gevaar · voor 1 augustus 2026",
    ],
    ["Controle verlopen", "oud, Aanbod · voor 1 augustus 2026"],
  ]);
});

test("what visitors do not see does not wait, nor an event", () => {
  const hidden = ["concept", "stopped", "archived", null].map((status) =>
    offer(String(status), { status }),
  );
  expect(titles([...hidden, { ...offer("avond"), _type: "event", status: "planned" }])).toEqual([]);
});

test("an open proposal waits for whose document it is about, and for who made it", () => {
  const proposal = (about: string, ...regions: (string | null)[]) => ({
    _id: about,
    _type: "changeProposal",
    about,
    reason: "Ander nummer.",
    owners: regions,
  });
  const rows = [
    proposal("van ons", "region-groningen", "region-zeeland"),
    proposal("door ons", "region-zeeland", null),
    proposal("van anderen", "region-groningen", null),
  ];
  expect(titles(rows)).toEqual([
    ["Voorstellen", "door ons, Ander nummer.", "van ons, Ander nummer."],
  ]);
});

test("help that is missing waits last, with how often it was told", () => {
  const gap = {
    _id: "gap-a",
    _type: "gap",
    title: "Een groep in de avond",
    status: "open",
    reports: [{ on: "2026-11-01" }, { on: "2026-11-20" }],
    owners,
  };
  expect(titles([gap, offer("nooit")])).toEqual([
    ["Nog niet gecontroleerd", "nooit, Aanbod"],
    ["Gemiste hulp", "Een groep in de avond, 2 keer gemeld, het laatst op 2026-11-20"],
  ]);
});

test("without an answer there is no list, which is not an empty one", () => {
  expect(worklistOf(undefined, zeeland)).toBeUndefined();
  expect(worklistOf([], zeeland)).toEqual([]);
});
