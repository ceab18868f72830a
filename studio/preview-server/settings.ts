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

/** What the process of the preview is told when it is started. */
export interface PreviewSettings {
  key: string;
  variants: string[];
  /** in milliseconds */
  idle: number;
}

/** @throws Error when it was started in another way */
export function readPreviewSettings(env: NodeJS.ProcessEnv): PreviewSettings {
  const parsed = settingsSchema.safeParse(env);
  if (!parsed.success)
    throw new Error(
      `The preview is started on demand only, see start-on-demand.ts: ${z.prettifyError(parsed.error)}`,
    );
  const { DIGIPLEIN_PREVIEW_KEY, DIGIPLEIN_PREVIEW_VARIANTS, DIGIPLEIN_PREVIEW_IDLE } = parsed.data;
  return {
    key: DIGIPLEIN_PREVIEW_KEY,
    variants: DIGIPLEIN_PREVIEW_VARIANTS,
    idle: DIGIPLEIN_PREVIEW_IDLE * 1000,
  };
}
