/** Closed lists of the texts: articles, phases, helplines and what stands in them. */
export const textLabels = {
  /** For whom an article is written; also decides its public path. */
  articleAudience: {
    parent: "Ouders",
    youth: "Jongeren",
    professional: "Professionals",
    municipality: "Gemeenten",
  },
  /** What a source is. */
  sourceKind: { law: "Wet", government: "Overheid", organization: "Organisatie" },
  /** Whom a helpline is for. */
  helplineAudience: { parent: "Ouders", youth: "Jongeren", everyone: "Iedereen" },
  /** The tone of a callout. */
  calloutTone: { info: "Goed om te weten", tip: "Tip", warning: "Let op" },
} as const;
