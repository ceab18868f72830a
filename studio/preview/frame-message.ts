import { problemSchema } from "@digiplein/content-schema/site";
import * as z from "zod";

/** What the page in the frame tells us; see `site/preview/frame-script.ts`. */
export const frameMessageSchema = z.discriminatedUnion("preview", [
  z.object({ preview: z.literal("page"), path: z.string() }),
  z.object({ preview: z.literal("scroll"), top: z.number() }),
  z.object({ preview: z.literal("go"), path: z.string().startsWith("/") }),
  z.object({
    preview: z.literal("notice"),
    title: z.string(),
    text: z.string(),
    problems: z.array(problemSchema),
  }),
]);

/** One message of the frame. */
export type FrameMessage = z.infer<typeof frameMessageSchema>;

/** Instead of a page: what is wrong, or missing. */
export type FrameNotice = Extract<FrameMessage, { preview: "notice" }>;
