import { type Content, labels, type Service } from "@digiplein/content-schema/site";
import { formatDay } from "../dates.ts";
import { known } from "./known.ts";
import { uuid } from "./uuid.ts";

/** One thing that HSDS has no field for: a term of one of our lists, maybe with a value. */
interface Term {
  /** What the term tells; HSDS `link_type`. */
  of: keyof typeof TAXONOMIES;
  code: string;
  name: string;
  /** What the term means; absent when the name says it. */
  description?: string;
  value?: string;
}

/** Our lists, in the words of their readers. */
const TAXONOMIES = {
  audience: "Voor wie het is",
  form: "Hoe de hulp wordt gegeven",
  phase: "In welke fase het helpt",
  theme: "Waar het over gaat",
  method: "Welke methode wordt gevolgd",
  referral: "Of een verwijzing nodig is",
  consent: "Wie toestemming moet geven",
  violence: "Of het kan als er geweld is of was",
  start: "Wanneer je kunt beginnen",
  accessibility: "Wat het gemakkelijker maakt",
  waiting: "Hoe lang je wacht",
  text: "Tekst voor een andere lezer",
} as const;

/** HSDS `attribute`s of a service, each with its `taxonomy_term`. */
export function hsdsAttributes(service: Service, { byId }: Pick<Content, "byId">, parent: string) {
  return termsOf(service, byId).map(({ of, code, name, description, value }) =>
    known({
      id: uuid(`attribute/${of}/${code}`, parent),
      link_type: of,
      link_entity: "service",
      value,
      taxonomy_term: {
        id: uuid(`term/${of}/${code}`),
        code,
        name,
        description: description ?? `${TAXONOMIES[of]}: ${name}.`,
        taxonomy: `DigiPlein: ${TAXONOMIES[of]}`,
        language: "nl",
      },
    }),
  );
}

function termsOf(service: Service, byId: Content["byId"]): Term[] {
  const { serviceAudience, serviceForm, accessibility } = labels;
  const method = byId.intervention.get(service.intervention ?? "");
  return [
    ...service.audiences.map((code) => term("audience", code, serviceAudience[code])),
    ...service.forms.map((code) => term("form", code, serviceForm[code])),
    ...service.phases.flatMap((id) => page("phase", byId.phase.get(id))),
    ...service.themes.flatMap((id) => page("theme", byId.theme.get(id))),
    ...page("method", method && { ...method, title: method.name }),
    term("referral", service.referral, labels.referral[service.referral]),
    term("consent", service.consent, labels.consent[service.consent]),
    term("violence", service.safeWithViolence, labels.safeWithViolence[service.safeWithViolence]),
    ...startTerms(service),
    ...service.accessibility.map((code) => term("accessibility", code, accessibility[code])),
    ...waitingTerms(service),
    ...textTerm("youth", "Tekst voor jongeren", service.textForYouth),
    ...textTerm("professional", "Tekst voor professionals", service.textForProfessional),
  ];
}

const term = (of: Term["of"], code: string, name: string): Term => ({ of, code, name });

/** A term that is a document of its own. */
function page(
  of: Term["of"],
  document: { slug: string; title: string; summary: string } | undefined,
): Term[] {
  if (!document) return [];
  return [{ of, code: document.slug, name: document.title, description: document.summary }];
}

function startTerms({ start }: Service): Term[] {
  if (!start) return [];
  const { kind, registrations } = start;
  const value = registrations === undefined ? {} : { value: String(registrations) };
  return [{ ...term("start", kind, labels.startKind[kind]), ...value }];
}

function waitingTerms({ waitingTime }: Service): Term[] {
  if (!waitingTime) return [];
  const value = `${waitingTime.weeks} weken, gevraagd op ${formatDay(waitingTime.measuredOn)}`;
  return [{ ...term("waiting", "weeks", "Wachttijd in weken"), value }];
}

function textTerm(code: string, name: string, text: string | undefined): Term[] {
  return text ? [{ ...term("text", code, name), value: text }] : [];
}
