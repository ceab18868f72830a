import * as z from "zod";
import { key, text } from "../../fields/parsed.ts";
import { plainBlockSchema } from "../block/parsed.ts";

const stepSchema = z.object({
  _type: z.literal("step"),
  _key: key(),
  title: text(100),
  body: z.array(plainBlockSchema).default([]),
});

/** An explanation in numbered steps. */
export const stepsSchema = z.object({
  _type: z.literal("steps"),
  _key: key(),
  items: z.array(stepSchema).min(2),
});

export type Steps = z.infer<typeof stepsSchema>;
