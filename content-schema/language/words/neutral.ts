/** Words that take sides, blame or label, and what to say instead. */
export type LoadedWord = { pattern: RegExp; say: string };

const words = (...forms: string[]) =>
  new RegExp(`(?<![\\p{L}\\d-])(?:${forms.join("|")})(?![\\p{L}\\d])`, "giu");

/** Both parents read every page, and so may their child. Search finds the loaded words as synonyms. */
export const LOADED_WORDS: readonly LoadedWord[] = [
  {
    pattern: words(
      "(?:(?:je|jouw|mijn|zijn|haar|hun|de|een) )?ex(?:-?(?:partner|man|vrouw|vriend|vriendin)s?|en|['’]s|es)?",
    ),
    say: "Schrijf “de andere ouder”, of “de ander” als het niet over het ouderschap gaat.",
  },
  {
    pattern: words(
      "vechtscheid\\p{L}*",
      "vechtende ouders?",
      "vechtouders?",
      "hoogconflict\\p{L}*",
    ),
    say: "Schrijf “complexe scheiding”, of zeg wat er gebeurt: “ouders die lang ruzie houden”.",
  },
  {
    pattern: words(
      "ouderverstoting\\p{L}*",
      "oudervervreemding\\p{L}*",
      "ouderonthechting",
      "verstoten ouders?",
      "parental alienation",
    ),
    say: "Schrijf “contactverlies”, en noem geen schuldige.",
  },
  {
    pattern: words(
      "gebroken gezin(?:nen)?",
      "onvolledig gezin",
      "eenoudergezin(?:nen)?",
      "kapotte gezinnen",
      "gezin dat kapot is",
    ),
    say: "Schrijf “een gezin na een scheiding” of “een gezin met twee huizen”.",
  },
  {
    pattern: words(
      "bezoekregeling(?:en)?",
      "bezoekrecht",
      "weekendvaders?",
      "weekendmoeders?",
      "weekendouders?",
      "papadag(?:en)?",
      "mamadag(?:en)?",
    ),
    say: "Een ouder is geen bezoek. Schrijf “de tijd met je kind”, “de zorgregeling” of “de omgang”.",
  },
  {
    pattern: words(
      "(?:verzorgende|zorgende|thuiswonende) (?:moeder|vader|ouder)s?",
      "hoofdouders?",
      "uitwonende ouders?",
      "(?:betalende|alimentatieplichtige|uitwonende) (?:moeder|vader)s?",
    ),
    say: "Schrijf “de ouder bij wie je kind het meest woont” of “de ouder die betaalt”.",
  },
  {
    pattern: words(
      "echte (?:vader|moeder|ouder)s?",
      "biologische (?:vader|moeder|ouder)s?",
      "nepouders?",
    ),
    say: "Schrijf “vader”, “moeder” of “ouder”, en voor een nieuwe partner “stiefouder” of “de partner van je ouder”.",
  },
  {
    pattern: words("scheidingskind(?:eren)?", "kind van de rekening", "probleemkind(?:eren)?"),
    say: "Schrijf “kinderen van gescheiden ouders”, en zeg wat het kind merkt of nodig heeft.",
  },
  {
    pattern: words(
      "mislukte? (?:huwelijk|relatie)s?",
      "stukgelopen (?:huwelijk|relatie)s?",
      "gestrande? (?:huwelijk|relatie)s?",
    ),
    say: "Uit elkaar gaan is geen mislukking. Schrijf “een relatie die stopt”.",
  },
  {
    pattern: words(
      "narcis\\p{L}*",
      "toxisch\\p{L}*",
      "giftige (?:ouder|relatie|ex)\\p{L}*",
      "gestoorde?",
      "psychopa\\p{L}*",
      "borderliners?",
      "verslaafden?",
    ),
    say: "Plak geen etiket op een mens. Beschrijf wat iemand doet en wat dat met de ander doet.",
  },
  {
    pattern: words(
      "(?:strijd|gevecht|oorlog|slag) (?:om|tussen) (?:de |het |hun |je )?(?:kind(?:eren)?|ouders)",
      "strijdende ouders?",
      "kampen? van (?:vader|moeder)",
      "winnaars?",
      "verliezers?",
    ),
    say: "Er is niets te winnen. Schrijf “ruzie”, “jullie zijn het niet eens” of “samen afspraken maken”.",
  },
  {
    pattern: words(
      "schuldige (?:ouder|partner)s?",
      "in de steek",
      "onwillige (?:ouder|moeder|vader)s?",
    ),
    say: "Beschrijf zonder schuld wat er gebeurt, bijvoorbeeld: “een afspraak lukt niet”.",
  },
];
