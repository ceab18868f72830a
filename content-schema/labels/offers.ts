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
    atSchool: "Op school, onder schooltijd",
    walkIn: "Inloop",
  },
  /** Where an offer is given. */
  coverageScope: {
    national: "Heel Nederland",
    regions: "Een of meer regio's",
    municipalities: "Een of meer gemeenten",
    postcodes: "Een deel van een gemeente, per postcode",
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
  /** Whether help is safe to take together when there is or was violence. */
  safeWithViolence: {
    yes: "Ook bij geweld of onveiligheid",
    no: "Niet bij geweld of onveiligheid",
    consultFirst: "Bij geweld eerst overleggen",
    unknown: "Niet bekend of het kan bij geweld",
  },
  /** Whether an interpreter can be there. */
  interpreter: {
    yes: "Een tolk kan erbij zijn",
    no: "Er is geen tolk",
    unknown: "Niet bekend of een tolk kan",
  },
  /** Languages in which help is given; the keys are ISO 639 codes, as HSDS asks. */
  language: {
    nl: "Nederlands",
    fy: "Fries",
    dse: "Nederlandse Gebarentaal",
    en: "Engels",
    de: "Duits",
    fr: "Frans",
    es: "Spaans",
    pt: "Portugees",
    pap: "Papiaments",
    pl: "Pools",
    ro: "Roemeens",
    bg: "Bulgaars",
    uk: "Oekraïens",
    ru: "Russisch",
    tr: "Turks",
    ar: "Arabisch",
    fa: "Farsi",
    ti: "Tigrinya",
    so: "Somalisch",
    zh: "Chinees",
  },
  /** What makes a place or an offer easier to use. */
  accessibility: {
    wheelchair: "Toegankelijk met een rolstoel",
    lift: "Lift",
    accessibleToilet: "Aangepast toilet",
    parking: "Gehandicaptenparkeerplaats",
    publicTransport: "Halte dichtbij",
    hearingLoop: "Ringleiding",
    guideDog: "Hulphond welkom",
    plainLanguage: "Uitleg in eenvoudige taal",
    childcare: "Oppas voor kinderen",
  },
  /** When a visitor can begin. */
  startKind: {
    continuous: "Doorlopend: je kunt steeds beginnen",
    dates: "Op vaste data",
    registrations: "Als er genoeg aanmeldingen zijn",
    unknown: "Start onbekend",
  },
  /** What a location is (HSDS `location_type`). */
  locationKind: { physical: "Een plek", postal: "Een postadres", virtual: "Online" },
  /** How much of a location visitors may know. */
  locationVisibility: {
    full: "Het hele adres",
    placeOnly: "Alleen de plaats",
    secret: "Geheim: geen adres, nergens",
  },
  /** Whether a planned event goes on. */
  eventStatus: { planned: "Gaat door", full: "Vol", cancelled: "Gaat niet door" },
  /** How an offer was checked. */
  checkMethod: {
    phone: "Gebeld",
    email: "Gemaild",
    visit: "Langs geweest",
    website: "Op de website gekeken",
    provider: "Door de aanbieder bevestigd",
  },
  /** What a check found. */
  checkResult: { confirmed: "Klopt", changed: "Aangepast", gone: "Bestaat niet meer" },
} as const;
