import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { trimPolicy } from "./trim-policy.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const meta = (...sources: string[]) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${sources.map((one) => ` ${one}`).join("")};">`;
const page = (head: string) =>
  `<html><head>${head}<style>p{}</style></head><body><script type="module">a()</script><script src="/b.js"></script></body></html>`;

test("keeps the hashes of what stands in the page, and 'self' for its files", () => {
  const own = [hash("a()"), hash("p{}")];
  const html = page(meta(...own, hash("elsewhere()"), hash("")));
  expect(trimPolicy(html)).toBe(page(meta(...own)));
});

test("leaves a page without a policy, and a hash in its text, as they are", () => {
  const html = page(`<title>${hash("elsewhere()")}</title>`);
  expect(trimPolicy(html)).toBe(html);
});
