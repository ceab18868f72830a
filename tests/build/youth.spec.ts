import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { builtPages, VARIANTS } from "../support/variants.ts";
import { IS_FOR_YOUTH, seededContext, youthProblems } from "../support/youth-pages.ts";

const context = seededContext(join(import.meta.dirname, "..", "..", "studio", "dataset"));

for (const variant of Object.values(VARIANTS)) {
  test(`${variant.id}: every page for young people is theirs`, () => {
    const pages = builtPages(variant).filter(({ path }) => IS_FOR_YOUTH.test(path));
    expect(pages.length, "the issue asks for two dozen").toBeGreaterThan(24);
    expect(pages.flatMap((page) => youthProblems(page, context))).toEqual([]);
  });
}

/** A page for young people with one paragraph and one link. */
const built = (
  words: string,
  href: string,
  rest = '<div data-talk></div></main><exit-button><a href="/">Weg</a></exit-button>',
) => ({
  path: "/jongeren/proef/",
  file: "jongeren/proef/index.html",
  html: `<main><p>${words}</p><p><a href="${href}">Lees verder</a></p>${rest}`,
});

test("the check is green on a page that is right", () => {
  const words = "Jij hoeft niet te kiezen. ".repeat(20);
  expect(youthProblems(built(words, "/jongeren/ik-zit-ertussenin/"), context)).toEqual([]);
});

test("it turns red on u, hard words, no way out, nobody to talk to and a page for parents", () => {
  const hard = "De alimentatieplichtige ouder overlegt verantwoordelijkheden gezamenlijk. ";
  const wrong = built(`Neemt u contact op. ${hard.repeat(20)}`, "/ouders/later/", "</main>");
  expect(youthProblems(wrong, context)).toEqual([
    "/jongeren/proef/ has no exit button",
    "/jongeren/proef/ does not end with “Praat hierover”",
    expect.stringContaining("Hier staat “u”"),
    expect.stringMatching(/: “-?\d+ van 100” De tekst is /),
    expect.stringContaining("stuurt een jongere naar /ouders/later/"),
  ]);
});

test("it turns red on an offer for which a parent must agree", () => {
  const closed = [...context.closedToYouth.keys()].filter((door) => /^\/hulp\/aanbod\//.test(door));
  expect(closed).not.toEqual([]);
  for (const href of [closed[0] ?? "", `http://localhost:4421${closed[0]}`])
    expect(youthProblems(built("Vraag het.", href), context)).toEqual([
      expect.stringContaining("daarvoor moet een ouder toestemming geven"),
    ]);
});
