import * as z from "zod";

/** What the lake refuses, by the type of its error, and what to do about it. */
const sentences: Record<string, string> = {
  lastAdministrator:
    "Dit is de enige beheerder. Maak eerst iemand anders beheerder, dan kan dit wel.",
  accountDisabled: "Dit account is buitengesloten. Laat deze persoon eerst weer toe.",
  accountNotFound: "Dit account is er niet meer. Laad de pagina opnieuw.",
  invitationNotFound: "Deze uitnodiging is al gebruikt, ingetrokken of verlopen.",
  regionNotFound: "Deze regio is er niet meer. Laad de pagina opnieuw en kies een andere.",
  forbidden: "Je bent geen beheerder meer. Vraag een andere beheerder om dit te doen.",
  unauthorized: "Je bent uitgelogd. Laad de pagina opnieuw en log weer in.",
};

const refusal = z.object({
  response: z.object({ body: z.object({ error: z.object({ type: z.string() }) }) }),
});

/**
 * What went wrong, in one sentence with what to do.
 * @param error what a call of `PeopleApi` rejected with
 */
export function refusalText(error: unknown): string {
  if (z.object({ statusCode: z.literal(401) }).safeParse(error).success)
    return sentences.unauthorized ?? "";
  const { data } = refusal.safeParse(error);
  if (data) {
    const known = sentences[data.response.body.error.type];
    return known ?? "De opslag weigert dit. Laad de pagina opnieuw en probeer het nog eens.";
  }
  return "De opslag antwoordt niet. Kijk of je verbinding hebt en probeer het nog eens.";
}
