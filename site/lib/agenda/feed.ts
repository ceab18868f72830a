import { Feed } from "feed";
import { stableId } from "./ids.ts";

/** An event as a reader of news gets it. */
export interface FeedEntry {
  /** Stable: `_id` of the document. */
  id: string;
  /** When it last changed, ISO 8601 in UTC. */
  updatedAt: string;
  title: string;
  /** Full address of its page. */
  url: string;
  /** Plain sentences. */
  lines: readonly string[];
}

/** What the feed says of itself. */
export interface FeedHead {
  title: string;
  siteTitle: string;
  /** Full addresses of the page and of the feed. */
  url: string;
  feedUrl: string;
}

/** Without an entry there is no moment of a last change, and Atom wants one. */
const NEVER = "2026-01-01T00:00:00Z";

/** Atom's texts are read as HTML. */
const asHtml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * A feed in Atom (RFC 4287), newest change first. Its dates come from the content, so two builds of
 * the same content are the same.
 */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const sorted = entries.toSorted(
    (a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt) || (a.id < b.id ? -1 : 1),
  );
  const feed = new Feed({
    id: `urn:uuid:${stableId(head.feedUrl)}`,
    title: head.title,
    link: head.url,
    feedLinks: { atom: head.feedUrl },
    author: { name: head.siteTitle },
    updated: new Date(sorted[0]?.updatedAt ?? NEVER),
    generator: false,
  });
  for (const { id, updatedAt, title, url, lines } of sorted) {
    feed.addItem({
      id: `urn:uuid:${stableId(id)}`,
      title: asHtml(title),
      link: url,
      date: new Date(updatedAt),
      description: lines.map((line) => `<p>${asHtml(line)}</p>`).join(""),
    });
  }
  return feed.atom1();
}
