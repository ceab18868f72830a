import { expect, it } from "vitest";
import { refusalText } from "./refusal-text.ts";

/** As `@sanity/client` rejects. */
const refused = (statusCode: number, body: unknown) => ({ statusCode, response: { body } });
const ofType = (statusCode: number, type: string) => refused(statusCode, { error: { type } });

it.each([
  [ofType(409, "lastAdministrator"), "Maak eerst iemand anders beheerder"],
  [ofType(403, "forbidden"), "Vraag een andere beheerder"],
  [ofType(400, "httpBadRequest"), "De opslag weigert dit"],
  // Sanity's own 401 has no type.
  [refused(401, { error: "Unauthorized" }), "log weer in"],
  [refused(502, "<html>"), "antwoordt niet"],
  [new TypeError("Failed to fetch"), "antwoordt niet"],
])("says what to do about %o", (error, words) => {
  expect(refusalText(error)).toContain(words);
});
