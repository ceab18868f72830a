/** The gates that look at single words: red and green texts, and what they say. */
import { describe, expect, test } from "vitest";
import { articleWith, said } from "../../fixtures/language.ts";
import { linkedTo } from "../../fixtures/language-links.ts";

describe("long words", () => {
  test("a compound that says too much is advised against", () => {
    expect(
      said("long-words", "Je krijgt echtscheidingsbegeleiding van ons."),
    ).toMatchInlineSnapshot(`
      [
        "advice body[0] “echtscheidingsbegeleiding” “echtscheidingsbegeleiding” is een lang woord: 25 letters. Zeg het met kortere woorden, bijvoorbeeld “hulp bij het opvoeden” voor “opvoedingsondersteuning”.",
      ]
    `);
  });
  test.each([
    ["a short word", "Je krijgt hulp van ons."],
    ["a word of the word list", "Dat heet opvoedingsondersteuning bij ons."],
    ["a name", "Bel de Kinderbeschermingsorganisatie vandaag."],
    ["hyphenated parts", "Lees het ouder-en-kind-samen-programma."],
    ["an address", "Lees verder op https://voorbeeldvanheellangeadressen.nl/a vandaag."],
  ])("%s is fine", (_name, text) => {
    expect(said("long-words", text)).toEqual([]);
  });
  test("professionals know longer words", () => {
    const text = "Jij geeft echtscheidingsvoorlichting.";
    expect(said("long-words", articleWith(text, { audience: "professional" }))).toHaveLength(1);
    const shorter = "Jij geeft scheidingsbegeleiding.";
    expect(said("long-words", articleWith(shorter, { audience: "professional" }))).toEqual([]);
    expect(said("long-words", articleWith(shorter))).toHaveLength(1);
  });
});

describe("jargon", () => {
  test("a word that the word list explains must open it", () => {
    expect(said("jargon", "Wie heeft het gezag?")).toMatchInlineSnapshot(`
      [
        "error body[0] “gezag” “gezag” is een vakwoord. De tekst linkt niet naar de uitleg ervan. Maak van het woord een interne link naar het begrip /begrippen/#gezag, één keer is genoeg. Of zeg liever: wie beslist over het kind.",
      ]
    `);
  });
  test("a word that nothing explains is said plainly", () => {
    expect(said("jargon", "Je vraagt om een dwangsom.")).toMatchInlineSnapshot(`
      [
        "error body[0] “dwangsom” “dwangsom” is een vakwoord. Zeg liever: een maatregel om iemand aan een besluit te houden. Of maak er een Begrip van en link daar de eerste keer naar.",
      ]
    `);
  });
  test("a document without paragraphs has no place for a link: advice", () => {
    const helpline = { _id: "h", _type: "helpline", name: "Lijn", summary: "Advies over gezag." };
    expect(said("jargon", helpline)).toMatchInlineSnapshot(`
      [
        "advice summary “gezag” “gezag” is een vakwoord. Zeg liever: wie beslist over het kind.",
      ]
    `);
  });
  test("stiff words are for nobody, professionals included", () => {
    const article = articleWith("Dit gebeurt middels een formulier.", { audience: "professional" });
    expect(said("jargon", article)).toMatchInlineSnapshot(`
      [
        "error body[0] “middels” “middels” is stijf. Zeg liever: met, of door.",
      ]
    `);
  });
  test("once linked to its term, a word may be used", () => {
    const body = [linkedTo("term-gezag", "gezag")];
    expect(said("jargon", articleWith("", { body, summary: "Over gezag." }))).toEqual([]);
  });
  test.each([
    ["a text that explains the word", "Een dwangsom is een bedrag dat je moet betalen."],
    ["a text that names what it told", "Dat heet een dwangsom."],
    ["part of another word", "Het gezaghebbende boek."],
    ["a name", "Vraag het de Raad voor Rechtsbijstand."],
  ])("%s is fine", (_name, text) => {
    expect(said("jargon", text)).toEqual([]);
  });
  test("professionals use the words of their trade", () => {
    const article = articleWith("Kijk wie het gezag heeft.", { audience: "professional" });
    expect(said("jargon", article)).toEqual([]);
  });
  test("an action may name what the page behind it explains", () => {
    const actions = [{ _type: "action", text: "Lees over gezag", link: "/hulp/" }];
    expect(said("jargon", articleWith("Tekst.", { actions }))).toEqual([]);
    const withoutLink = [{ _type: "action", text: "Denk na over gezag" }];
    expect(said("jargon", articleWith("Tekst.", { actions: withoutLink }))).toHaveLength(1);
  });
  test("a name is what something is called", () => {
    const service = { _id: "s", _type: "service", name: "Spreekuur gezag", summary: "Kom langs." };
    expect(said("jargon", service)).toEqual([]);
  });
  test("the word list may use its own words", () => {
    const term = { _id: "term-b", _type: "term", term: "Voogdij", explanation: "Lijkt op gezag." };
    expect(said("jargon", term)).toEqual([]);
  });
});

describe("address", () => {
  test.each(["Neem uw kind mee.", "Wat kunt u doen?", "U belt zelf.", "Dat is voor u."])(
    "“%s” says u",
    (text) => {
      expect(said("address", text)).toHaveLength(1);
    },
  );
  test("the fix names je", () => {
    expect(said("address", "Neem uw kind mee.")).toMatchInlineSnapshot(`
      [
        "error body[0] “Neem uw kind mee.” Hier staat “uw”. De hele site zegt “je”. Schrijf “je”, “jij”, “jou” of “jouw” (en “jullie” voor beide ouders), en pas het werkwoord aan.",
      ]
    `);
  });
  test.each([
    "Neem je kind mee.",
    "Nu is het uur u-vormig.",
    "Menu 1 en A.U. Jansen.",
    "Vitamine-u.",
  ])("“%s” does not", (text) => {
    expect(said("address", text)).toEqual([]);
  });
});

describe("abbreviations", () => {
  test("letters that nobody explained", () => {
    expect(said("abbreviations", "Bel de SVB vandaag.")).toMatchInlineSnapshot(`
      [
        "error body[0] “SVB” De afkorting “SVB” wordt niet uitgelegd. Schrijf de hele naam, met de afkorting erachter tussen haakjes als mensen die zullen tegenkomen. Of link naar het begrip.",
      ]
    `);
  });
  test("shortened words", () => {
    expect(said("abbreviations", "Neem iets mee, bijv. een foto.")).toMatchInlineSnapshot(`
      [
        "error body[0] “bijv.” “bijv.” is een afkorting. Schrijf het uit: bijvoorbeeld.",
      ]
    `);
  });
  test.each([
    ["written out beside it", "Bel de Sociale Verzekeringsbank (SVB). De SVB helpt."],
    ["written out after it", "Het CAK (Centraal Administratie Kantoor) helpt."],
    ["known to everybody", "Stuur een SMS of PDF."],
    ["an address", "Chat via SVB.nl."],
    ["one capital", "Kies plan A."],
  ])("%s is fine", (_name, text) => {
    expect(said("abbreviations", text)).toEqual([]);
  });
  test("a link to the term explains it", () => {
    expect(said("abbreviations", articleWith("Bel het CJG."))).toHaveLength(1);
    const body = [linkedTo("term-wijkteam", "CJG")];
    expect(said("abbreviations", articleWith("", { body }))).toEqual([]);
  });
  test("professionals know what the word list explains, and no more", () => {
    const article = articleWith("Bel het CJG of de SVB.", { audience: "professional" });
    expect(said("abbreviations", article)).toHaveLength(1);
    expect(said("abbreviations", article)[0]).toContain("SVB");
  });
  test("what is called so has it in its name", () => {
    const organization = {
      _id: "o",
      _type: "organization",
      name: "CAK",
      summary: "Het CAK helpt.",
    };
    expect(said("abbreviations", organization)).toEqual([]);
    const full = { ...organization, name: "Centraal Administratie Kantoor" };
    expect(said("abbreviations", full)).toEqual([]);
  });
});
