import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { trimStyles } from "./trim-styles.ts";

const hash = (text: string) => createHash("sha256").update(text).digest("base64");
const policy = (css: string) =>
  `<meta http-equiv="content-security-policy" content="style-src 'sha256-${hash(css)}'">`;
const page = (css: string, rest: string) => `${policy(css)}<style>${css}</style>${rest}`;

/** What is left of a stylesheet in a page. */
function left(css: string, rest: string, scripts: Record<string, string> = {}): string {
  const trimmed = trimStyles(page(css, rest), (path) => scripts[path] ?? "");
  const kept = /<style>([\s\S]*)<\/style>/.exec(trimmed)?.[1] ?? "";
  expect(trimmed).toBe(page(kept, rest));
  return kept;
}

test("keeps the rules of the page's classes, and those of elements", () => {
  expect(left("p{top:0}.a{top:1px}.b{top:2px}", '<p class="a c">')).toBe("p{top:0}.a{top:1px}");
});

test("a selector needs all its classes, and a rule one of its selectors", () => {
  const css = ".a.b,.c>.d{top:0}.c.x,.y .d{top:1px}";
  expect(left(css, '<p class="c"><i class="d">')).toBe(".c>.d{top:0}");
});

test("classes in brackets are alternatives or exceptions", () => {
  const css = ":is(.a,.b){top:0}.c:not(.d){top:1px}:where(.e:not(.f,.g)) p{top:2px}";
  expect(left(css, '<p class="c">')).toBe(css);
});

test("reads the names that Tailwind makes", () => {
  const css = String.raw`.cols-\[minmax\(0\,1fr\)\]{top:0}.gap-0\.5{top:0}.max-w-\[85\%\]{top:1px}.\[\&\>p\]\:mt-1>p{top:2px}.sm\:p-8{top:3px}.\32 xl\:p-9{top:4px}`;
  expect(left(css, '<p class="gap-0.5 [&amp;&gt;p]:mt-1 max-w-[85%] cols-[minmax(0,1fr)]">')).toBe(
    css.replace(String.raw`.sm\:p-8{top:3px}`, ""),
  );
});

test("a group of rules goes when nothing of it stays, and the layers keep their order", () => {
  const css = "@layer a,b;@media print{.a{top:0}}@media (width>=40rem){.b{top:0}.a{top:1px}}";
  expect(left(css, '<p class="b">')).toBe("@layer a,b;@media (width>=40rem){.b{top:0}}");
});

test("leaves keyframes and registered properties whole", () => {
  const css =
    '@keyframes k{0%{top:0}to{top:1px}}@property --tw-x{syntax:"*";inherits:false}@font-face{src:local(x)}';
  expect(left(css, "")).toBe(css);
});

test("knows the classes that the page's scripts give, and what those scripts import", () => {
  const css = ".a{top:0}.b{top:1px}.c{top:2px}.d{top:3px}";
  const scripts = {
    "/_astro/a.js": 'import"./b.js";x.className="a";',
    "/_astro/b.js": 'const later=()=>import("./c.js");',
    "/_astro/c.js": 'y="<i class="+(z?`c`:`e`)',
  };
  const script = '<script type="module" src="/_astro/a.js"></script><script>k="b"</script>';
  expect(left(css, script, scripts)).toBe(".a{top:0}.b{top:1px}.c{top:2px}");
});

test("leaves a page without styles as it is", () => {
  expect(trimStyles("<p>.a{}</p>", () => "")).toBe("<p>.a{}</p>");
});
