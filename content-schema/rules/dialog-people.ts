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

/** What must be known of the documents to which a dialog refers; undefined when there is none. */
export type PeopleKnown = {
  helpline: (
    id: string,
  ) => { name: string; urgent: boolean; audiences: readonly string[] } | undefined;
  article: (id: string) => { title: string; audience: string } | undefined;
};

/** What the audience of a dialog is called in a sentence. */
const NAMES = { parent: "ouders", youth: "jongeren" };

/**
 * What a dialog refers to is for whom the dialog is, and who needs help now gets a line for that.
 * @param dialog its audience and outcomes
 * @param known looks up what it refers to
 */
export function checkReferred({ audience, outcomes }: DialogPeople, known: PeopleKnown): Advice[] {
  const who = NAMES[audience];
  return outcomes.flatMap(({ urgent, helplines, articles }, index) => {
    const found = helplines.map((id) => known.helpline(id));
    // What does not exist is told of elsewhere.
    const isReady = !urgent || found.some((helpline) => helpline?.urgent ?? true);
    return [
      ...(isReady ? [] : [notReady(index)]),
      ...found.flatMap((helpline, place) =>
        helpline === undefined ||
        helpline.audiences.some((one) => one === "everyone" || one === audience)
          ? []
          : {
              message: `“${helpline.name}” is niet voor ${who}.`,
              fix: `Kies een hulplijn voor ${who} of voor iedereen.`,
              path: ["outcomes", index, "helplines", place],
            },
      ),
      ...articles.flatMap((id, place) => {
        const article = known.article(id);
        if (article === undefined || article.audience === audience) return [];
        return {
          message: `“${article.title}” is geen pagina voor ${who}.`,
          fix: `Kies een pagina voor ${who}.`,
          path: ["outcomes", index, "articles", place],
        };
      }),
    ];
  });
}

const notReady = (index: number): Advice => ({
  message: "Hier is nu hulp nodig, maar er staat geen hulplijn voor gevaar bij.",
  fix: "Kies 112 of Veilig Thuis: een hulplijn waarbij ‘Bij gevaar’ aanstaat.",
  path: ["outcomes", index, "helplines"],
});
