import { z } from "zod";
import type { Action, Mutation } from "../model.ts";

// Only the envelope is parsed here: the core parses what is in it, so that a refusal can say which
// mutation or action it is about, in the shape that Sanity's clients expect.
const mutation = z.custom<Mutation>(isObject, "a mutation is an object such as {create: {…}}");
const action = z.custom<Action>(isObject, "an action is an object with an actionType");
const transactionId = z.string().optional();

/** The body of `data/mutate`. */
export const mutateBody = z.object({ mutations: z.array(mutation), transactionId });

/** The body of `data/actions`. */
export const actionsBody = z.object({
  actions: z.array(action),
  transactionId,
  dryRun: z.boolean().optional(),
});

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
