import { labels, type ValueOf } from "@digiplein/content-schema/site";
import { SENSITIVE } from "../../lib/finder/address.ts";
import type { Facet } from "../../lib/finder/listed.ts";

/** A value to choose, as the form shows it. */
interface Option {
  value: string;
  label: string;
}

/** A question of the form. */
export interface FacetView {
  facet: Facet;
  /** Short, for what was chosen: `Kosten`. */
  name: string;
  options: Option[];
  /** Stands in no address, history or mail. */
  isSensitive: boolean;
}

const options = (table: Record<string, string>): Option[] =>
  Object.entries(table).map(([value, label]) => ({ value, label }));

const ADULT = 18;
const AGES = [
  ...Array.from({ length: ADULT }, (_, year) => ({ value: String(year), label: `${year} jaar` })),
  { value: String(ADULT), label: "18 jaar of ouder" },
  { value: "unknown", label: "Leeftijd onbekend" },
];

const WHERE = {
  inPerson: "Ergens naartoe, of bij je thuis",
  remote: "Online of telefonisch",
  unknown: "Plek onbekend",
};

const CONSENT = {
  withoutParents: "Zonder dat mijn ouders toestemming geven",
  oneParent: labels.consent.oneParent,
  bothParents: labels.consent.bothParents,
  unknown: labels.consent.unknown,
};

/** Nobody looks for help that does not fit. */
const { no: _, ...VIOLENCE } = labels.safeWithViolence satisfies Record<
  ValueOf<"safeWithViolence">,
  string
>;

/**
 * The questions of the finder in their order.
 *
 * @param phases of this site, in the order of the path
 */
export function finderFacets(phases: readonly { slug: string; title: string }[]): FacetView[] {
  const all: Omit<FacetView, "isSensitive">[] = [
    { facet: "audience", name: "Voor wie", options: options(labels.serviceAudience) },
    { facet: "age", name: "Leeftijd", options: AGES },
    { facet: "consent", name: "Toestemming", options: options(CONSENT) },
    { facet: "cost", name: "Kosten", options: options(labels.costKind) },
    {
      facet: "form",
      name: "Hoe",
      options: options({ ...labels.serviceForm, unknown: "Niet bekend hoe" }),
    },
    { facet: "where", name: "Waar", options: options(WHERE) },
    {
      facet: "phase",
      name: "Fase",
      options: phases.map(({ slug, title }) => ({ value: slug, label: title })),
    },
    { facet: "referral", name: "Verwijzing", options: options(labels.referral) },
    { facet: "violence", name: "Bij geweld", options: options(VIOLENCE) },
    {
      facet: "language",
      name: "Taal",
      options: options({ ...labels.language, unknown: "Taal onbekend" }),
    },
  ];
  const sensitive: readonly Facet[] = SENSITIVE;
  return all.map((one) => ({ ...one, isSensitive: sensitive.includes(one.facet) }));
}
