import { z } from "zod";
import { flag, searchOptions } from "../http/body.ts";
import { open, type Route, signedIn } from "../http/route.ts";
import { liveStream } from "../listen/live-stream.ts";
import { mutationStream } from "../listen/mutation-stream.ts";
import { groqParams } from "./groq-params.ts";
import type { Services } from "./services.ts";

const listenOptions = z.object({
  query: z.string().min(1),
  includeMutations: flag.default(true),
  includeResult: flag.default(false),
  includePreviousRevision: flag.default(false),
  includeAllVersions: flag.default(false),
  enableResume: flag.default(false),
  effectFormat: z.literal("mendoza").optional(),
  /** For WebSockets, which cannot carry the header `Last-Event-ID`. */
  lastEventId: z.string().optional(),
});

/** `data/listen` and `data/live/events`. */
export function streamRoutes({ lake }: Services): Route[] {
  return [
    signedIn("GET", "/data/listen/:dataset", async (call) => {
      const { effectFormat, enableResume, lastEventId, ...options } = searchOptions(
        call,
        listenOptions,
      );
      const heard = call.headers["last-event-id"] ?? lastEventId;
      const open = await mutationStream(lake, {
        ...options,
        params: groqParams(call.url.searchParams),
        actor: call.caller.actor,
        effects: effectFormat === "mendoza",
        lastEventId: enableResume && typeof heard === "string" ? heard : undefined,
      });
      return { kind: "events", isAllowed: call.isUnchanged, open };
    }),
    // Open to anyone, as clients connect without a token: it tells that something was published,
    // never what.
    open("GET", "/data/live/events/:dataset", () => ({
      kind: "events",
      isAllowed: () => true,
      open: liveStream(lake),
    })),
  ];
}
