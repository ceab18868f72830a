/** What a letter can be about: as a visitor chooses it, and as the letter says it. */
export const subjects = [
  { value: "waar", label: "Bij wie ik wanneer ben", says: "bij wie ik wanneer ben" },
  { value: "zien", label: "Hoe vaak ik een ouder zie", says: "hoe vaak ik een ouder zie" },
  {
    value: "gezag",
    label: "Welke ouder over mij mag beslissen (gezag)",
    says: "welke ouder over mij mag beslissen (gezag)",
  },
  {
    value: "curator",
    label: "Iemand die alleen voor mij opkomt (bijzondere curator)",
    says: "iemand die alleen voor mij opkomt (bijzondere curator)",
  },
  { value: "anders", label: "Iets anders", says: "iets anders, dat leg ik hieronder uit" },
] as const;

/** Whether the writer wants to talk with the judge. */
export const talks = [
  { value: "ja", label: "Ja, ik wil praten", says: "Ik wil graag met de rechter praten." },
  {
    value: "nee",
    label: "Nee, liever niet",
    says: "Ik wil liever niet praten. Wat ik vind, staat in deze brief.",
  },
  { value: "later", label: "Ik weet het nog niet", says: "Ik weet nog niet of ik wil praten." },
] as const;

/** Beginnings of sentences for who does not know how to start. */
export const openings = {
  now: ["Ik ben nu…", "Het gaat goed als…", "Ik vind het moeilijk dat…", "Ik mis…"],
  wish: [
    "Ik vind het fijn als…",
    "Ik wil graag…",
    "Ik wil liever niet dat…",
    "Ik weet het niet, maar…",
  ],
  know: ["Ik maak me zorgen over…", "Ik hou van allebei en…", "Niemand vraagt mij…"],
} as const;
