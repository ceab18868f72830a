import { expect, test } from "vitest";
import { lighten } from "./light-imports.ts";

test("a dynamic import needs no other file and no list of files", () => {
  const built = [
    'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/a.js"])))=>i.map(i=>d[i]);\n',
    'import{t as e}from"./preload-helper.tnMd9Xij.js";var t=()=>e(()=>import(`./a.js`),__vite__mapDeps([0,12]));',
  ].join("");
  expect(lighten(built)).toBe("const e=e=>e();var t=()=>e(()=>import(`./a.js`));");
});

test("knows the loader also by the name it has in its own file", () => {
  const built =
    'import{a}from"./b.js";import{t}from"./preload-helper.t-_9.js";t(()=>import(`./a.js`))';
  expect(lighten(built)).toBe('import{a}from"./b.js";const t=e=>e();t(()=>import(`./a.js`))');
});

test("leaves other scripts as they are", () => {
  const other = 'import{t as e}from"./time.js";e(1,[0]);';
  expect(lighten(other)).toBe(other);
});
