import { isRecord } from "../../issue-advice.ts";
import type { Hit } from "../finding.ts";
import { namedIn } from "../for-youth.ts";
import type { Gate, Page } from "../page.ts";

/** Pages of our own for young people and for everybody: help, words, how this site works. */
const OPEN =
  /^\/(?:$|(?:jongeren|agenda|begrippen|loket|veilig-internetten|zoeken|over|privacy|toegankelijkheid|open-data)\/|hulpmiddelen\/mijn-lijst\/|hulp\/(?!route\/(?:ouders|professionals)\/))/;

/** Where somebody answers: a number, or a page that leads to a person. */
const TO_A_PERSON = /^(?:tel:|\/loket\/|\/jongeren\/(?:praat-met-iemand|met-wie-kan-ik-praten)\/)/;

/** Types that are a whole page of text. */
const WHOLE_PAGES = new Set(["article", "situation"]);

const list = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** A text for young people leads to nothing for which they need a parent, and ends at a person. */
export const youthPages: Gate = (page) =>
  page.reader === "youth" ? [...closedDoors(page), ...nobodyAtTheEnd(page)] : [];

function closedDoors({ document, links, context: { closedToYouth } }: Page): Hit[] {
  const addresses = links.flatMap(({ path, href }) => {
    if (href === undefined) return [];
    const own = href.replace(/[?#].*$/, "");
    const isOpen = !href.startsWith("/") || OPEN.test(own);
    const why = closedToYouth.get(own) ?? (isOpen ? undefined : "die is niet voor jongeren");
    return why === undefined ? [] : [closed(path, href, why)];
  });
  const documents = namedIn(document).flatMap(({ path, id }) => {
    const why = closedToYouth.get(id);
    return why === undefined ? [] : [closed(path, id, why)];
  });
  return [...addresses, ...documents];
}

const closed = (path: Hit["path"], excerpt: string, why: string): Hit => ({
  path,
  excerpt,
  severity: "error",
  message: `Deze tekst stuurt een jongere naar ${excerpt}: ${why}.`,
  fix: "Kies een pagina onder /jongeren/, een hulplijn voor jongeren, of hulp die een jongere zelf kan vragen. Bij een begrip: schrijf daar ook de uitleg voor jongeren.",
});

function nobodyAtTheEnd({ document }: Page): Hit[] {
  const [body, actions] = [list(document.body), list(document.actions)];
  if (!WHOLE_PAGES.has(String(document._type)) || body.length === 0) return [];
  const last = body.at(-1)?._type === "helplineBlock";
  const leads = TO_A_PERSON.test(String(actions.at(-1)?.link ?? ""));
  if (last || leads) return [];
  return [
    {
      path: ["body"],
      excerpt: String(document.title ?? ""),
      severity: "error",
      message: "Deze pagina voor jongeren eindigt niet bij iemand om mee te praten.",
      fix: "Zet een hulplijn aan het eind van de tekst, of sluit ‘Wat kun je nu doen’ af met /jongeren/met-wie-kan-ik-praten/.",
    },
  ];
}
