import { expect, it } from "vitest";
import { removeForeignFonts } from "./without-foreign-fonts.ts";

it("removes the fonts of other hosts and keeps everything else", () => {
  const css = `a{color:red}@font-face{font-family:Inter;src:url(https://fonts.example/a.woff2)format("woff2");src:url("https://fonts.example/a.woff2")}@font-face{font-family:Own;src:url(/studio/static/a.woff2)}b{color:blue}`;
  expect(removeForeignFonts(css)).toBe(
    "a{color:red}@font-face{font-family:Own;src:url(/studio/static/a.woff2)}b{color:blue}",
  );
});
