/** Closed lists of the menukaart: services, places, events and their checks. */
export const offerLabels = {
  /** Where an offer stands; the site lists `active` and `temporarilyClosed`. */
  serviceStatus: {
    concept: "Concept",
    active: "Actief",
    temporarilyClosed: "Tijdelijk gesloten",
    stopped: "Gestopt",
    archived: "Gearchiveerd",
  },
  /** Who takes part in an offer. */
  serviceAudience: {
    parent: "Ouders",
    child: "Kinderen",
    youth: "Jongeren",
    together: "Ouders en kinderen samen",
    professional: "Professionals",
  },
  /** How an offer is given. */
  serviceForm: {
    individual: "Individueel",
    group: "In een groep",
    family: "Met het gezin",
    online: "Online",
    phone: "Telefoon",
    chat: "Chat",
    atHome: "Bij je thuis",
    walkIn: "Inloop",
  },
  /** Where an offer is given. */
  coverageScope: {
    national: "Heel Nederland",
    regions: "Een of meer regio's",
    municipalities: "Een of meer gemeenten",
  },
  /** What an offer costs. Unknown is a value of its own. */
  costKind: {
    free: "Gratis",
    ownContribution: "Eigen bijdrage",
    paid: "Betaald",
    reimbursed: "Vergoed",
    unknown: "Kosten onbekend",
  },
  /** Whether someone has to refer you first. */
  referral: {
    none: "Geen verwijzing nodig",
    gp: "Verwijzing van de huisarts",
    communityTeam: "Verwijzing van het wijkteam",
    school: "Verwijzing van school",
    court: "Verwijzing van de rechter",
    recommended: "Verwijzing is handig, niet verplicht",
    unknown: "Verwijzing onbekend",
  },
  /** Whose permission is needed before a child may take part. */
  consent: {
    none: "Geen toestemming nodig",
    oneParent: "Toestemming van één ouder",
    bothParents: "Toestemming van beide ouders",
    child: "Toestemming van het kind",
    unknown: "Toestemming onbekend",
  },
} as const;
