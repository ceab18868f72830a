import * as z from "zod";
import { owner } from "../../fields/origin.ts";
import { follows, identity, text } from "../../fields/parsed.ts";
import { checkSynonyms } from "../../rules/search-words.ts";

/** Words that mean the same to a visitor who searches: a search for one finds all of them. */
export const synonymGroupSchema = z.object({
  ...identity("synonymGroup"),
  ...owner,
  words: z.array(text(60)).min(2).check(follows(checkSynonyms)),
});

export type SynonymGroup = z.infer<typeof synonymGroupSchema>;
