import * as z from "zod";
import { valuesOf } from "../../labels.ts";
import { problemSchema } from "../../problem.ts";

const keyedProblem = problemSchema.extend({ _key: z.string() });

/**
 * What the publisher is doing for one region: written by the publisher, watched by the Studio. Its
 * `_id` is `publication.<region>`; the dot keeps it from the public.
 */
export const publicationSchema = z.object({
  _id: z.string().regex(/^publication\.[a-z0-9-]+$/),
  _type: z.literal("publication"),
  region: z.string(),
  siteUrl: z.url(),
  state: z.enum(valuesOf("publicationState")),
  /** When the running or last build started, ISO. */
  startedAt: z.iso.datetime().optional(),
  /** When the live release was put in place, ISO. */
  since: z.iso.datetime().optional(),
  /** Name of the live release. */
  release: z.string().optional(),
  seconds: z.number().optional(),
  pages: z.int().optional(),
  problems: z.array(keyedProblem).optional(),
  warnings: z.array(keyedProblem).optional(),
  message: z.string().optional(),
});

export type Publication = z.infer<typeof publicationSchema>;
