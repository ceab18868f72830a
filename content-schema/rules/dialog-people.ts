import type { Advice } from "./advice.ts";

type Outcome = {
  urgent: boolean;
  helplines: readonly string[];
  articles: readonly string[];
  actions: readonly { link?: string | undefined }[];
  help?: { audiences: readonly string[] } | undefined;
};

/** What of a dialog says whom a visitor can talk to. */
export type DialogPeople = { audience: "parent" | "youth"; outcomes: readonly Outcome[] };

/** Where a visitor finds a person: pages of the site, or a number. */
const TO_A_PERSON = /^(?:\/jongeren\/praat-met-iemand\/|\/loket\/|\/hulp\/|tel:)/;

/** Pages that speak to parents. */
const FOR_PARENTS = /^\/(?:ouders|onderwerpen|situaties|hulpmiddelen)\//;

/**
 * Every outcome of a dialog leads to a person, and in a dialog for young people to one whom they can
 * reach without a parent.
 * @param dialog its audience and outcomes
 */
export function checkPeople({ audience, outcomes }: DialogPeople): Advice[] {
  return outcomes.flatMap((outcome, index) => [
    ...nobody(outcome, index),
    ...(audience === "youth" ? byWayOfParents(outcome, index) : []),
  ]);
}

function nobody({ helplines, help, actions }: Outcome, index: number): Advice[] {
  const leads = actions.some(({ link }) => link !== undefined && TO_A_PERSON.test(link));
  if (helplines.length > 0 || help !== undefined || leads) return [];
  return [
    {
      message: "Bij deze uitkomst staat niemand om mee te praten.",
      fix: "Kies een hulplijn of hulp uit de menukaart, of link naar /loket/ of /jongeren/praat-met-iemand/.",
      path: ["outcomes", index],
    },
  ];
}

function byWayOfParents({ help, actions }: Outcome, index: number): Advice[] {
  const links = actions.flatMap(({ link }, place) =>
    link === undefined || !FOR_PARENTS.test(link)
      ? []
      : {
          message: "Deze link leidt jongeren naar een pagina voor ouders.",
          fix: "Kies een pagina onder /jongeren/, of /loket/.",
          path: ["outcomes", index, "actions", place, "link"],
        },
  );
  const isForThem = help?.audiences.includes("youth") ?? true;
  // A choice that is not made yet is told of as an empty field.
  if (isForThem || help?.audiences.length === 0) return links;
  return [
    ...links,
    {
      message: "Met deze keuze vinden jongeren geen hulp voor zichzelf.",
      fix: "Vink bij ‘Voor wie’ ook Jongeren aan.",
      path: ["outcomes", index, "help", "audiences"],
    },
  ];
}

/** What must be known of a helpline or an article to which a dialog refers. */
export type Referred = { name: string; urgent: boolean; audiences: readonly (string | null)[] };

/** Looks it up; undefined when it does not exist, which is told of elsewhere. */
type LookUp = (id: string) => Referred | undefined;

/** What the audience of a dialog is called in a sentence. */
const NAMES = { parent: "ouders", youth: "jongeren" };

/**
 * What a dialog refers to is for whom the dialog is, and who needs help now gets a line for that.
 * @param dialog its audience and outcomes
 * @param lookUp finds what it refers to
 */
export function checkReferred({ audience, outcomes }: DialogPeople, lookUp: LookUp): Advice[] {
  const who = NAMES[audience];
  const forOthers = (ids: readonly string[], kind: string, path: (string | number)[]) =>
    ids.flatMap((id, place) => {
      const found = lookUp(id);
      const isForThem = found?.audiences.some((one) => one === "everyone" || one === audience);
      if (found === undefined || isForThem) return [];
      return {
        message: `“${found.name}” is niet voor ${who}.`,
        fix: `Kies een ${kind} voor ${who}.`,
        path: [...path, place],
      };
    });
  return outcomes.flatMap(({ urgent, helplines, articles }, index) => [
    ...(urgent && !helplines.some((id) => lookUp(id)?.urgent ?? true) ? [notReady(index)] : []),
    ...forOthers(helplines, "hulplijn", ["outcomes", index, "helplines"]),
    ...forOthers(articles, "pagina", ["outcomes", index, "articles"]),
  ]);
}

const notReady = (index: number): Advice => ({
  message: "Hier is nu hulp nodig, maar er staat geen hulplijn voor gevaar bij.",
  fix: "Kies 112 of Veilig Thuis: een hulplijn waarbij ‘Bij gevaar’ aanstaat.",
  path: ["outcomes", index, "helplines"],
});
