/** The gates that look at sentences and whole pages: red and green texts, and what they say. */
import { describe, expect, test } from "vitest";
import { articleWith, said } from "../../fixtures/language.ts";
import { isPassive } from "./passive.ts";

/** A sentence of so many words. */
const sentence = (words: number) => `Dit${" kan".repeat(words - 1)}.`;

describe("sentence length", () => {
  test("from a length on it is advised to cut, further on it must", () => {
    expect(said("sentence-length", sentence(19))).toMatchInlineSnapshot(`
      [
        "advice body[0] “Dit kan kan kan kan kan kan kan kan kan kan kan kan kan kan kan kan kan kan.” Deze zin heeft 19 woorden. Hier zijn 18 woorden genoeg. Maak er twee zinnen van, elk met één boodschap. Of maak van een opsomming een lijst.",
      ]
    `);
    expect(said("sentence-length", sentence(25))).toMatchInlineSnapshot(`
      [
        "error body[0] “Dit kan kan kan kan kan kan kan kan kan kan kan kan kan kan kan kan kan kan kan …” Deze zin heeft 25 woorden. Hier zijn 18 woorden genoeg. Maak er twee zinnen van, elk met één boodschap. Of maak van een opsomming een lijst.",
      ]
    `);
  });
  test("short ones are fine, however many", () => {
    expect(said("sentence-length", `${sentence(18)} ${sentence(18)}`)).toEqual([]);
  });
  test("12+ read shorter sentences, professionals longer ones", () => {
    const text = sentence(18);
    expect(said("sentence-length", articleWith(text, { audience: "youth" }))).toHaveLength(1);
    const long = sentence(22);
    expect(said("sentence-length", articleWith(long, { audience: "professional" }))).toEqual([]);
  });
  test("a field for young people is judged as theirs", () => {
    const phase = {
      _id: "p",
      _type: "phase",
      summary: sentence(17),
      summaryForYouth: sentence(17),
    };
    expect(said("sentence-length", phase)).toHaveLength(1);
    expect(said("sentence-length", phase)[0]).toContain("summaryForYouth");
  });
});

describe("passive", () => {
  test("says who does it is the fix", () => {
    expect(said("passive", "Er wordt niet betaald.")).toMatchInlineSnapshot(`
      [
        "advice body[0] “Er wordt niet betaald.” Deze zin is lijdend: hij zegt niet wie het doet. Begin met wie iets doet, bijvoorbeeld “de rechter beslist” in plaats van “er wordt beslist”.",
      ]
    `);
  });
  test.each([
    "Het verzoek wordt door de rechter behandeld.",
    "De afspraken worden niet nagekomen.",
    "Dan werd je kind opgehaald.",
    "Een kind wil gehoord worden.",
    "Het bedrag is door de rechter vastgesteld.",
  ])("“%s” is passive", (text) => {
    expect(isPassive(text)).toBe(true);
  });
  test.each([
    "De rechter behandelt het verzoek.",
    "Hij is naar Goes verhuisd.",
    "Jullie zijn gescheiden.",
    "Het wordt later rustiger in huis.",
    "Met een overzicht wordt het kleiner.",
    "Word je geregistreerd partner?",
    "Toen werd je kind geboren.",
    "Kinderen worden ouder, en de school heeft dat gemerkt.",
    "Je wordt verdrietig van het gesprek.",
  ])("“%s” is not", (text) => {
    expect(isPassive(text)).toBe(false);
  });
  test("a page may have some, not many", () => {
    const page = (passives: number) =>
      articleWith(`${"Je belt. ".repeat(20 - passives)}${"Er wordt gebeld. ".repeat(passives)}`);
    expect(said("passive", page(2)).filter((line) => line.startsWith("error"))).toEqual([]);
    expect(
      said("passive", page(8)).filter((line) => line.startsWith("error")),
    ).toMatchInlineSnapshot(`
      [
        "error  “8 van 21 zinnen” Van de 21 zinnen zijn er 8 lijdend. De lezer weet dan niet wie iets doet. Zeg wie het doet, te beginnen bij de zinnen met “wordt” en “worden”.",
      ]
    `);
  });
});

describe("neutrality", () => {
  test("loaded words have a neutral one", () => {
    expect(said("neutrality", "Praat met je ex over de vechtscheiding.")).toMatchInlineSnapshot(`
      [
        "error body[0] “je ex” “je ex” is geen neutraal woord. Schrijf “de andere ouder”, of “de ander” als het niet over het ouderschap gaat.",
        "error body[0] “vechtscheiding” “vechtscheiding” is geen neutraal woord. Schrijf “complexe scheiding”, of zeg wat er gebeurt: “ouders die lang ruzie houden”.",
      ]
    `);
  });
  test("no roles by sex", () => {
    expect(
      said("neutrality", "Moeder zorgt voor de kinderen. Vader betaalt."),
    ).toMatchInlineSnapshot(`
      [
        "error body[0] “Moeder zorgt voor de kinderen.” Deze zin geeft vader of moeder een vaste rol bij zorgen of betalen. Schrijf “een ouder” of “de ene ouder”, of wissel de rollen in je voorbeelden af.",
        "error body[0] “Vader betaalt.” Deze zin geeft vader of moeder een vaste rol bij zorgen of betalen. Schrijf “een ouder” of “de ene ouder”, of wissel de rollen in je voorbeelden af.",
      ]
    `);
  });
  test.each([
    "Jouw ex-partner",
    "Bij ouderverstoting",
    "De verzorgende ouder",
    "In een gebroken gezin",
    "De bezoekregeling",
    "Een narcist",
    "Scheidingskinderen",
    "De strijd om het kind",
    "Hij laat haar in de steek",
  ])("“%s” is loaded", (text) => {
    expect(said("neutrality", `${text} is dit.`)).not.toEqual([]);
  });
  test.each([
    "De andere ouder belt extra vaak.",
    "Een complexe scheiding raakt kinderen.",
    "Vader en moeder zorgen samen, en ouders betalen samen.",
    "Oma zorgt voor thee.",
    "Doe het examen en de expositie.",
  ])("“%s” is fine", (text) => {
    expect(said("neutrality", text)).toEqual([]);
  });
  test("a situation is named in its visitor's words, its text is not", () => {
    const situation = { _id: "s", _type: "situation", title: "Mijn ex wil verhuizen" };
    expect(said("neutrality", situation)).toEqual([]);
    expect(said("neutrality", { ...situation, summary: "Je ex wil verhuizen." })).toHaveLength(1);
  });
  test("search may find the loaded word", () => {
    const term = { _id: "t", _type: "term", term: "Contactverlies", synonyms: ["ouderverstoting"] };
    expect(said("neutrality", term)).toEqual([]);
  });
});

describe("amounts", () => {
  test("an amount in a text grows old", () => {
    expect(said("amounts", "Het kost € 245 per keer.")).toMatchInlineSnapshot(`
      [
        "error body[0] “Het kost € 245 per keer.” Hier staat een bedrag of percentage in de lopende tekst. Dat veroudert ongemerkt. Maak er een Cijfer van (met datum en bron) en voeg dat cijfer in de tekst in. In een veld zonder opmaak: verwijs naar de pagina waar het cijfer staat.",
      ]
    `);
  });
  test.each([
    "Dat is 50 euro.",
    "Je betaalt 4,6% rente.",
    "Zo'n 30 procent komt.",
    "Honderd euro is veel.",
  ])("“%s” is an amount", (text) => {
    expect(said("amounts", text)).toHaveLength(1);
  });
  test.each([
    "Bel 0800-2000 of (0113) 277 111.",
    "Kinderen van 12 tot 18 jaar, sinds 1 januari 2023.",
    "Zie artikel 253a lid 1, binnen 6 weken.",
    "Ga voor honderd kleine dingen naar de euromarkt.",
  ])("“%s” is none", (text) => {
    expect(said("amounts", text)).toEqual([]);
  });
  test("the price of an offer is its own", () => {
    const service = {
      _id: "s",
      _type: "service",
      costs: [{ _type: "cost", note: "€ 25 per keer" }],
    };
    expect(said("amounts", service)).toEqual([]);
    expect(said("amounts", { ...service, summary: "Kost € 25." })).toHaveLength(1);
  });
});

describe("statements of law", () => {
  const source = (kind: string) => ({ sources: [{ _type: "source", title: "Bron", kind }] });
  const law = "Een plan is verplicht.";
  test("a figure has its source at its value, a notice its link, an override its base", () => {
    const figure = { _id: "f", _type: "figure", explanation: law };
    expect(said("law-sources", figure)).toHaveLength(1);
    const values = [{ _type: "datedValue", source: { _type: "source", kind: "government" } }];
    expect(said("law-sources", { ...figure, values })).toEqual([]);
    const notice = { _id: "n", _type: "notice", text: law };
    expect(said("law-sources", notice)).toHaveLength(1);
    expect(said("law-sources", { ...notice, link: "https://example.org" })).toEqual([]);
    expect(said("law-sources", { _id: "o", _type: "articleOverride", summary: law })).toEqual([]);
  });
  test("ask for a source of the law or the government", () => {
    expect(said("law-sources", "Volgens de wet moet dat.")).toMatchInlineSnapshot(`
      [
        "error body[0] “Volgens de wet moet dat.” Deze zin zegt wat de wet is, maar bij dit document staat geen bron van de wet of de overheid. Voeg onder Bronnen het wetsartikel of de pagina van de overheid toe, met de datum. Is die er niet, schrijf dan waar de lezer het kan navragen.",
      ]
    `);
  });
  test.each([
    "Een plan is verplicht.",
    "Je hebt recht op omgang.",
    "De rechter mag dat bepalen.",
    "Dat staat in artikel 247.",
    "Dat is strafbaar.",
  ])("“%s” is one", (text) => {
    expect(said("law-sources", text)).toHaveLength(1);
    expect(said("law-sources", articleWith(text, source("organization")))).toHaveLength(1);
    expect(said("law-sources", articleWith(text, source("law")))).toEqual([]);
    expect(said("law-sources", articleWith(text, source("government")))).toEqual([]);
  });
  test.each(["Vraag het de rechter.", "Dat is niet verplichtend.", "Ga rechtop zitten."])(
    "“%s” is none",
    (text) => {
      expect(said("law-sources", text)).toEqual([]);
    },
  );
});

describe("dead links", () => {
  const action = (link: string) =>
    articleWith("Tekst.", { actions: [{ _type: "action", text: "Lees", link }] });
  test("a page that is not there, with the one that is", () => {
    expect(said("dead-links", action("/ouders/een-nieuw-huis/"))).toMatchInlineSnapshot(`
      [
        "error actions[0] › link “/ouders/een-nieuw-huis/” De pagina /ouders/een-nieuw-huis/ is er niet. Bedoel je /onderwerpen/een-nieuw-huis/? Verwijs in een tekst liever met een interne link: die verhuist mee.",
      ]
    `);
    expect(said("dead-links", action("/weg/"))).toMatchInlineSnapshot(`
      [
        "error actions[0] › link “/weg/” De pagina /weg/ is er niet. Kies een pagina die er is, of haal de link weg. Verwijs in een tekst liever met een interne link: die verhuist mee.",
      ]
    `);
  });
  test("a link in a paragraph is followed too", () => {
    const [block] = articleWith("Lees dit.").body;
    const body = [{ ...block, markDefs: [{ _type: "link", _key: "l", href: "/weg/" }] }];
    expect(said("dead-links", articleWith("", { body }))[0]).toContain("body[0] › markDefs[0]");
  });
  test.each([
    "/",
    "/hulp/",
    "/hulp/?fase=regelen",
    "/onderwerpen/een-nieuw-huis/",
    "/onderwerpen/een-nieuw-huis/#kop",
    "/begrippen/#gezag",
    "https://example.org/weg/",
    "tel:112",
  ])("%s is there, or not ours", (link) => {
    expect(said("dead-links", action(link))).toEqual([]);
  });
  test("a term that is not in the word list", () => {
    expect(said("dead-links", action("/begrippen/#weg"))).toHaveLength(1);
  });
});

describe("level", () => {
  const hard =
    "Betrokken verantwoordelijke organisaties ondersteunen gezamenlijk bijvoorbeeld opvoedingsproblematiek. ";
  const plain = "Je belt met het loket. Zij helpen je dan. ";
  test("a whole page that is too hard", () => {
    expect(said("level", hard.repeat(12))).toMatchInlineSnapshot(`
      [
        "error  “-148 van 100” De tekst is heel moeilijk: leesgemak -148, en voor deze lezers is 75 het minste. Een zin heeft hier gemiddeld 6.5 woorden en een woord 4.53 lettergrepen. Kort de langste zinnen in en kies gewone woorden.",
      ]
    `);
  });
  test("a plain page is fine, and a few words are no page", () => {
    expect(said("level", plain.repeat(20))).toEqual([]);
    expect(said("level", hard)).toEqual([]);
  });
});
