/** Closed lists of the route to help, of the regions and of the tools for visitors. */
export const routeLabels = {
  /** What a place to ask for help is. */
  accessPointKind: {
    loket: "Loket voor scheiden",
    wijkteam: "Wijkteam",
    sociaalTeam: "Sociaal team",
    cjg: "Centrum voor Jeugd en Gezin",
    spreekuur: "Spreekuur",
    gemeente: "Gemeente",
  },
  /** Who may call an access point. */
  servedGroup: {
    parent: "Ouders",
    youth: "Jongeren",
    professional: "Professionals",
    court: "Rechtbanken",
  },
  /** For whom a route to help is written. */
  routeAudience: { parent: "Ouders", youth: "Jongeren", professional: "Professionals" },
  /** The stages of a route to help, in their order: a route never goes back. */
  routeStage: {
    firstContact: "Het eerste gesprek",
    specialist: "Een specialist",
    offer: "Hulp die past",
    court: "De rechter",
  },
  /** Land → region → municipality; a region without a parent stands directly under the country. */
  regionLevel: { region: "Regio", municipality: "Gemeente" },
  /** For whom a tool is: a guided choice or a checklist. */
  toolAudience: { parent: "Ouders", youth: "Jongeren" },
  /** Who talk with the help of a conversation card. */
  cardAudience: {
    parents: "Ouders samen",
    parentAndChild: "Een ouder en een kind",
    youth: "Jongeren",
  },
} as const;
