/** Closed lists of the texts: articles, phases, helplines and what stands in them. */
export const textLabels = {
  /** For whom an article is written; also decides its public path. */
  articleAudience: {
    parent: "Ouders",
    youth: "Jongeren",
    professional: "Professionals",
    municipality: "Gemeenten",
  },
  /** For which profession a page for professionals is. */
  profession: {
    gp: "Huisarts",
    school: "School",
    childcare: "Kinderopvang",
    communityTeam: "Wijkteam",
    youthCare: "Jeugdhulp",
    mentalHealth: "GGZ",
    lawyer: "Advocaat",
    mediator: "Mediator",
    court: "Rechtbank",
    police: "Politie",
    other: "Ander beroep",
  },
  /** For whom a situation is written; also decides its public path. */
  situationAudience: { parent: "Ouders", youth: "Jongeren" },
  /** What a source is. */
  sourceKind: { law: "Wet", government: "Overheid", organization: "Organisatie" },
  /** Whom a helpline is for. */
  helplineAudience: { parent: "Ouders", youth: "Jongeren", everyone: "Iedereen" },
  /** How a helpline can be reached. */
  helplineWay: {
    call: "Bellen",
    chat: "Chatten",
    message: "Appen",
    email: "Mailen",
    visit: "Langsgaan",
  },
  /** Whether one can talk without saying who one is. */
  anonymity: {
    yes: "Je hoeft je naam niet te zeggen",
    no: "Je zegt wie je bent",
    unknown: "Niet bekend of het zonder naam kan",
  },
  /** The tone of a callout. */
  calloutTone: { info: "Goed om te weten", tip: "Tip", warning: "Let op" },
  /** What a notice is about. */
  noticeKind: { lawChange: "De wet verandert", outage: "Storing", news: "Nieuws" },
  /** Why a page is no longer where it was. */
  redirectReason: {
    moved: "De pagina is verplaatst",
    merged: "De pagina hoort nu bij een andere",
    removed: "De pagina is weg",
  },
  /** In what a figure is counted. */
  figureUnit: {
    euro: "Euro",
    percent: "Procent",
    years: "Jaar",
    months: "Maanden",
    weeks: "Weken",
    days: "Dagen",
    number: "Getal",
  },
  /** How often an amount comes back. */
  figurePer: {
    week: "Per week",
    month: "Per maand",
    quarter: "Per kwartaal",
    year: "Per jaar",
    once: "Eenmalig",
  },
  /** Who speaks in a made-up talk. */
  conversationSpeaker: {
    parent: "Ouder",
    otherParent: "De andere ouder",
    child: "Kind",
    youth: "Jongere",
    newPartner: "Nieuwe partner",
    grandparent: "Opa of oma",
    friend: "Vriend of vriendin",
    teacher: "Leerkracht",
    professional: "Hulpverlener",
    judge: "Rechter",
  },
} as const;
