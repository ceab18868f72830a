/** Whom somebody can trust, and where: one line each on the card. */
export const PEOPLE = [
  { id: "thuis", where: "Thuis", hint: "Bijvoorbeeld een ouder, stiefouder, broer of zus." },
  { id: "familie", where: "In je familie", hint: "Bijvoorbeeld een oma, oom, tante of nicht." },
  { id: "school", where: "Op school", hint: "Bijvoorbeeld je mentor of een leraar." },
  {
    id: "buiten",
    where: "Ergens anders",
    hint: "Bijvoorbeeld een vriend, een buur of je trainer.",
  },
  { id: "nog", where: "Nog iemand", hint: "Dit hoeft niet. Laat het dan leeg." },
] as const;
