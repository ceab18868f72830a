import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { atomFeed, type FeedEntry } from "./feed.ts";

const head = {
  title: "Agenda van Plein",
  siteTitle: "Plein",
  url: "https://example.org/agenda/",
  feedUrl: "https://example.org/agenda/feed.xml",
};
const entry = (id: string, updatedAt: string, changes: Partial<FeedEntry> = {}): FeedEntry => ({
  id,
  updatedAt,
  title: "Avond",
  url: `https://example.org/agenda/${id}/`,
  lines: ["Een avond."],
  ...changes,
});
const older = entry("event-a", "2026-11-01T08:00:00Z");
const newer = entry("event-b", "2026-11-20T08:00:00Z");

/** What RFC 4287 demands of a feed and of each entry: an id, a title and a moment. */
function lacking(xml: string): string[] {
  const feed = parse(xml).querySelector("feed");
  const parts = [feed, ...(feed?.querySelectorAll("entry") ?? [])];
  return parts.flatMap((part, index) =>
    ["id", "title", "updated"]
      .filter((name) => !part?.childNodes.some((node) => node.rawTagName === name))
      .map((name) => `${index}: ${name}`),
  );
}

test("has what Atom demands, and the check sees what lacks", () => {
  const xml = atomFeed(head, [older, newer]);
  expect(lacking(xml)).toEqual([]);
  expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
  expect(lacking(xml.replaceAll(/<updated>[^<]*<\/updated>/g, ""))).toEqual([
    "0: updated",
    "1: updated",
    "2: updated",
  ]);
});

test("the newest change stands first and is that of the feed", () => {
  const xml = atomFeed(head, [older, newer]);
  const moments = parse(xml).querySelectorAll("updated");
  expect(moments.map(({ text }) => text)).toEqual([
    "2026-11-20T08:00:00.000Z",
    "2026-11-20T08:00:00.000Z",
    "2026-11-01T08:00:00.000Z",
  ]);
});

test("two builds are the same bytes, an id stays when the words change", () => {
  expect(atomFeed(head, [older, newer])).toBe(atomFeed(head, [newer, older]));
  const ids = (xml: string) =>
    parse(xml)
      .querySelectorAll("entry id")
      .map(({ text }) => text);
  const renamed = { ...older, title: "Andere naam", updatedAt: "2026-11-21T08:00:00Z" };
  expect(ids(atomFeed(head, [renamed]))).toEqual(ids(atomFeed(head, [older])));
  expect(ids(atomFeed(head, [older]))[0]).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
});

test("texts are texts, not markup", () => {
  const sharp = entry("event-c", "2026-11-01T08:00:00Z", {
    title: "Jij & <ik> ]]>",
    lines: ["A < B"],
  });
  const xml = atomFeed(head, [sharp]);
  expect(xml).toContain("<![CDATA[Jij &amp; &lt;ik&gt; ]]&gt;]]>");
  expect(xml).toContain("<![CDATA[<p>A &lt; B</p>]]>");
});

test("an empty agenda is a feed as well", () => {
  expect(lacking(atomFeed(head, []))).toEqual([]);
});
