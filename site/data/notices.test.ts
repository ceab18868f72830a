import type { Content, Notice } from "@digiplein/content-schema/site";
import { expect, test } from "vitest";
import { noticesOn } from "./notices.ts";

const notice: Notice = {
  _id: "notice-voorbeeld",
  _type: "notice",
  title: "De wet verandert",
  kind: "lawChange",
  text: "Dit is een voorbeeld.",
  link: "/onderwerpen/partneralimentatie",
  showFrom: "2026-12-01",
  showUntil: "2026-12-31",
  audiences: ["parent", "professional"],
};
const shown = (day: string, one = notice) =>
  noticesOn({ all: { notice: [one] } } as unknown as Content, day);

test("a notice stands on its days only, with its last day", () => {
  expect(shown("2026-11-30")).toEqual([]);
  expect(shown("2026-12-31")).toMatchObject([{ title: "De wet verandert", until: "2026-12-31" }]);
  expect(shown("2027-01-01")).toEqual([]);
});

test("it stands on the pages of those whom it is for; without an audience everywhere", () => {
  expect(shown("2026-12-01")).toMatchObject([{ sections: ["parents", "professionals"] }]);
  expect(shown("2026-12-01", { ...notice, audiences: [] })).toMatchObject([{ sections: [] }]);
});

test("its link gets the slash that people forget", () => {
  expect(shown("2026-12-01")).toMatchObject([{ path: "/onderwerpen/partneralimentatie/" }]);
});
