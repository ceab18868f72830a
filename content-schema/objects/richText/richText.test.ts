import { expect, test } from "vitest";
import { examples } from "../../fixtures/documents.ts";
import { parseExample } from "../../fixtures/query.ts";

test("every block reaches the site with flat references", async () => {
  const parsed = await parseExample("article");
  const body = "document" in parsed ? parsed.document.body : [];
  expect(body.map(({ _type }) => _type)).toEqual([
    "block",
    "block",
    "callout",
    "steps",
    "helplineBlock",
    "captionedImage",
  ]);
  expect(body[1]).toMatchObject({
    listItem: "bullet",
    level: 1,
    markDefs: [
      { _type: "link", href: "https://example.org/folder" },
      { _type: "internalLink", target: "term-voorbeeld" },
    ],
  });
  expect(body[3]).toMatchObject({ items: [{ title: "Bel" }, { title: "Praat", body: [] }] });
  expect(body[4]).toMatchObject({ helpline: "helpline-voorbeeld" });
  expect(body[5]).toMatchObject({
    asset: `image-${"0123456789".repeat(4)}-800x600-jpg`,
    alt: "Twee kinderen lopen naar school",
  });
});

test("what is left out gets its usual value", async () => {
  const [heading] = examples.article.body as [object];
  const bare = { ...heading, style: null, markDefs: undefined };
  const parsed = await parseExample("article", { body: [bare] });
  expect("document" in parsed && parsed.document.body[0]).toMatchObject({
    style: "normal",
    markDefs: [],
  });
});
