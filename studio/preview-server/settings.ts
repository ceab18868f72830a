import { z } from "zod";

const settingsSchema = z.object({
  /** what only the lake knows, made anew at every start */
  DIGIPLEIN_PREVIEW_KEY: z.string().min(20),
  /** the variants that can be looked at, with commas between */
  DIGIPLEIN_PREVIEW_VARIANTS: z
    .string()
    .regex(/^[a-z][a-z0-9-]*(,[a-z][a-z0-9-]*)*$/)
    .transform((text) => text.split(",")),
  /** after so many seconds without a request the process ends */
  DIGIPLEIN_PREVIEW_IDLE: z.coerce.number().positive().default(600),
});

/** What the gate tells the process of the preview. */
export interface PreviewSettings {
  key: string;
  variants: string[];
  /** in milliseconds */
  idle: number;
}

/** @throws Error when the process was not started by the gate */
export function readPreviewSettings(env: NodeJS.ProcessEnv): PreviewSettings {
  const parsed = settingsSchema.safeParse(env);
  if (!parsed.success)
    throw new Error(`The preview is started by its gate only: ${z.prettifyError(parsed.error)}`);
  const { DIGIPLEIN_PREVIEW_KEY, DIGIPLEIN_PREVIEW_VARIANTS, DIGIPLEIN_PREVIEW_IDLE } = parsed.data;
  return {
    key: DIGIPLEIN_PREVIEW_KEY,
    variants: DIGIPLEIN_PREVIEW_VARIANTS,
    idle: DIGIPLEIN_PREVIEW_IDLE * 1000,
  };
}
