import * as z from "zod";
import { pastDay } from "../../fields/parsed.ts";

/** How long people wait for help, on the day on which it was asked. */
export const waitingTimeSchema = z.object({
  _type: z.literal("waitingTime"),
  /** 0: no waiting time. */
  weeks: z.number().min(0).max(260),
  measuredOn: pastDay(),
});

export type WaitingTime = z.infer<typeof waitingTimeSchema>;
