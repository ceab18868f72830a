import { isReader, isRegional, type Session } from "../session/session.ts";
import { regionTemplateId } from "../structure/templates.ts";

/** Where a button leads: a place in the Studio, or the form of a new document. */
export type Place =
  | { kind: "path"; path: string }
  | { kind: "new"; type: string; template: string; region: string };

/**
 * How a task gets its tick: when somebody followed its button, when they published a document of
 * one of the types, or when there is a colleague.
 */
export type Proof =
  | { kind: "visit" }
  | { kind: "published"; types: readonly string[] }
  | { kind: "colleague" };

/** Something to do on the first day. */
export interface Task {
  id: string;
  title: string;
  text: string;
  button: { text: string; to: Place };
  /** Another way to do the same. */
  other?: { text: string; to: Place };
  proof: Proof;
}

const path = (to: string): Place => ({ kind: "path", path: to });
const articles = path("structure/landelijke-teksten;voor-ouders");

const openArticle: Task = {
  id: "open-article",
  title: "Open een artikel",
  text: "Links kies je een artikel, rechts zie je de velden. Rustig rondkijken mag: je wijzigt pas iets als je typt.",
  button: { text: "Naar de artikelen", to: articles },
  proof: { kind: "visit" },
};
const changeSentence: Task = {
  id: "change-sentence",
  title: "Verander één zin en zie hem live",
  text: "Wat je typt is eerst een concept. Druk op Publiceren: de balk bovenaan zegt wanneer je zin op de site staat.",
  button: { text: "Kies een artikel", to: articles },
  proof: { kind: "published", types: ["article", "situation", "phase", "theme", "term"] },
};
const lookAtWorklist: Task = {
  id: "look-at-worklist",
  title: "Kijk wat er nagekeken moet worden",
  text: "Kies een regio en dan Werklijst. Daar staat wat de redactie van die regio te doen heeft.",
  button: { text: "Kies een regio", to: path("structure/regios") },
  proof: { kind: "visit" },
};
const inviteColleague: Task = {
  id: "invite-colleague",
  title: "Nodig een collega uit",
  text: "Je maakt een link en geeft die door. Meer is het niet.",
  button: { text: "Naar Mensen", to: path("mensen") },
  proof: { kind: "colleague" },
};

const readersTasks: readonly Task[] = [
  {
    ...openArticle,
    text: "Links kies je een artikel, rechts lees je het. Je kunt niets wijzigen.",
  },
  {
    id: "open-region",
    title: "Bekijk de hulp in een regio",
    text: "Kies een regio. Bij Menukaart staat het aanbod, ook wat nog een concept is.",
    button: { text: "Kies een regio", to: path("structure/regios") },
    proof: { kind: "visit" },
  },
  {
    id: "open-terms",
    title: "Zoek een begrip op",
    text: "Moeilijke woorden leggen we één keer uit. Bezoekers zien die uitleg overal.",
    button: { text: "Naar de begrippen", to: path("structure/landelijke-teksten;begrippen") },
    proof: { kind: "visit" },
  },
];

/** @param name of the region @param below the path of its desk */
function regionalTasks(region: string, name: string, below: string): readonly Task[] {
  return [
    {
      id: "open-menukaart",
      title: `Bekijk de menukaart van ${name}`,
      text: "Dit is de hulp die bezoekers in jouw regio vinden. Kijk wat er al staat.",
      button: { text: "Open de menukaart", to: path(`structure/${below}menukaart;actief`) },
      proof: { kind: "visit" },
    },
    {
      id: "publish-offer",
      title: "Zet je eerste aanbod erop",
      text: "Maak nieuw aanbod of wijzig wat er al staat, en druk op Publiceren. De balk bovenaan zegt wanneer het op de site staat.",
      button: {
        text: "Maak nieuw aanbod",
        to: { kind: "new", type: "service", template: regionTemplateId("service"), region },
      },
      other: { text: "Wijzig bestaand aanbod", to: path(`structure/${below}menukaart;actief`) },
      proof: { kind: "published", types: ["service", "serviceOverride"] },
    },
    {
      id: "check-offer",
      title: "Controleer één aanbod",
      text: "Vraag bij de organisatie na of alles nog klopt en kies dan Gecontroleerd. Bezoekers zien wanneer het is nagekeken.",
      button: { text: "Kies een aanbod", to: path(`structure/${below}menukaart;te-controleren`) },
      proof: { kind: "published", types: ["check"] },
    },
  ];
}

/** What to tell somebody before the first task. */
export function introFor(session: Session): string {
  return isReader(session)
    ? "Fijn dat je meeleest. Met deze drie klusjes leer je waar alles staat. Je kunt niets wijzigen, dus ook niets stukmaken."
    : "Fijn dat je er bent. Met deze drie klusjes leer je hoe het hier werkt. Probeer gerust: wat je typt is een concept, tot je op Publiceren drukt.";
}

/**
 * The three tasks that fit somebody's role.
 * @param regionName a region's title by its id
 * @param managesPeople whether the tool Mensen is there
 */
export function tasksFor(
  session: Session,
  regionName: (id: string) => string,
  managesPeople: boolean,
): readonly Task[] {
  const [region, ...others] = session.regions;
  if (isRegional(session) && region !== undefined) {
    // Who has more regions finds each of them one step further.
    const below = others.length > 0 ? `${region};` : "";
    return regionalTasks(region, regionName(region), below);
  }
  if (isReader(session)) return readersTasks;
  return managesPeople
    ? [inviteColleague, changeSentence, lookAtWorklist]
    : [openArticle, changeSentence, lookAtWorklist];
}
