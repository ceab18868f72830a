import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import { page } from "../../fields/page.ts";
import { choice, follows, identity, reference } from "../../fields/parsed.ts";
import { checkProfessions } from "../../rules/articles.ts";

/** A page of text about one subject for one audience. */
export const articleSchema = z
  .object({
    ...identity("article"),
    ...owner,
    ...origin,
    ...page,
    audience: choice("articleAudience"),
    /** For which professions; empty means all. Only with the audience `professional`. */
    professions: z.array(choice("profession")).default([]),
    /** Ids of articles to read next. */
    related: z.array(reference("article")).default([]),
  })
  .check(follows(checkProfessions));

export type Article = z.infer<typeof articleSchema>;
