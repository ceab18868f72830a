import { z } from "zod";
import { flag, searchOptions } from "../http/body.ts";
import type { Call } from "../http/call.ts";
import { json, ndjson } from "../http/reply.ts";
import { type Route, signedIn } from "../http/route.ts";
import { type HistoryPoint, LakeError } from "../model.ts";
import type { Services } from "./services.ts";

const documentOptions = z.object({
  revision: z.string().min(1).optional(),
  time: z.iso.datetime({ offset: true }).optional(),
  lastRevision: flag.optional(),
});

/** The Studio writes an empty value for a transaction that it does not know yet. */
const optionalId = z
  .string()
  .optional()
  .transform((id) => id || undefined);

const transactionOptions = z.object({
  fromTransaction: optionalId,
  toTransaction: optionalId,
  reverse: flag.default(false),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  excludeMutations: flag.default(false),
  includeIdentifiedDocumentsOnly: flag.default(false),
  effectFormat: z.literal("mendoza").optional(),
});

const eventOptions = z.object({ limit: z.coerce.number().int().min(1).max(1000).default(100) });

/** `data/history/…`. */
export function historyRoutes({ lake }: Services): Route[] {
  return [
    signedIn("GET", "/data/history/:dataset/documents/:ids", async (call) => {
      const point = historyPoint(searchOptions(call, documentOptions));
      const documents = await lake.documentsAt(idsOf(call), point, call.caller.actor);
      return json({ documents });
    }),
    signedIn("GET", "/data/history/:dataset/transactions/:ids", async (call) => {
      const { effectFormat, ...options } = searchOptions(call, transactionOptions);
      const transactions = await lake.transactions({
        ...options,
        ids: idsOf(call),
        actor: call.caller.actor,
        includeEffects: effectFormat === "mendoza",
      });
      return ndjson(transactions);
    }),
    signedIn("GET", "/data/history/:dataset/events/documents/:ids", async (call) => {
      const { limit } = searchOptions(call, eventOptions);
      const id = call.params.ids ?? "";
      const events = await lake.events(id, call.caller.actor, limit);
      return json({ events: { [id]: events }, nextCursor: "" });
    }),
  ];
}

function idsOf(call: Call): string[] {
  return (call.params.ids ?? "").split(",").filter(Boolean);
}

function historyPoint({
  revision,
  time,
  lastRevision,
}: z.output<typeof documentOptions>): HistoryPoint {
  if (lastRevision || revision === "lastRevision") return "lastRevision";
  if (revision !== undefined) return { revision };
  if (time !== undefined) return { time };
  throw new LakeError(
    400,
    "Say which moment you want: revision, time or lastRevision=true.",
    "httpBadRequest",
  );
}
