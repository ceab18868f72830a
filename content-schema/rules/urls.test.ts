import { describe, expect, test } from "vitest";
import { checkActionLink, checkHttpsAddress, checkSafeLink, checkWebAddress } from "./urls.ts";

describe("checkSafeLink", () => {
  test.each([
    "https://www.rechtspraak.nl/onderwerpen?x=1#kop",
    "http://example.org",
    "mailto:info@example.org",
    "mailto:info@example.org?subject=Vraag",
    "tel:0800-2000",
    "tel:+31880000000",
  ])("lets %s through", (href) => {
    expect(checkSafeLink(href)).toBeNull();
  });

  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\nscript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//example.org",
    "/ouders/",
    "www.example.org",
    "https://",
    "https://localhost/",
    "https://example.com@example.org/",
    "https://example.org/met spatie",
    "mailto:",
    "mailto:niemand",
    "tel:",
    "tel:bel mij",
    "",
  ])("refuses %j", (href) => {
    expect(checkSafeLink(href)).toMatchObject({ message: `De link “${href}” kan niet.` });
  });
});

test("checkWebAddress takes websites only", () => {
  expect(checkWebAddress("http://example.org")).toBeNull();
  expect(checkWebAddress("https://example.org/pad")).toBeNull();
  expect(checkWebAddress("mailto:info@example.org")).not.toBeNull();
  expect(checkWebAddress("example.org")).not.toBeNull();
});

test("checkHttpsAddress refuses plain http", () => {
  expect(checkHttpsAddress("https://example.org")).toBeNull();
  expect(checkHttpsAddress("http://example.org")).not.toBeNull();
});

test.each([
  "/",
  "/hulp/",
  "/begrippen/#gezag",
  "/zoeken/?q=plan",
  "https://example.org",
  "tel:112",
])("checkActionLink lets %s through", (link) => {
  expect(checkActionLink(link)).toBeNull();
});

test.each([
  "//example.org",
  "hulp/",
  "http://example.org",
  "javascript:alert(1)",
  "mailto:a@b.nl",
  "/met spatie/",
  "",
])("checkActionLink refuses %j", (link) => {
  expect(checkActionLink(link)).not.toBeNull();
});
