import { Mutation as SanityMutation } from "@sanity/mutator";
import { applyPatch } from "mendoza";
import { z } from "zod";
import { mutationStream } from "../listen/mutation-stream.ts";
import type { Actor, Lake, LakeDocument } from "../model.ts";

const event = z.looseObject({
  documentId: z.string(),
  transactionId: z.string(),
  timestamp: z.string(),
  previousRev: z.string().optional(),
  resultRev: z.string(),
  mutations: z.array(z.record(z.string(), z.unknown())),
  effects: z.object({ apply: z.array(z.unknown()), revert: z.array(z.unknown()) }),
});

type Document = LakeDocument | null;

/** Documents as a client knows them that got them once and then only heard what changed. */
export interface Follower {
  /** rebuilt with the Studio's mutator, from the mutations of each event */
  byMutations: Map<string, Document>;
  /** rebuilt with mendoza, from the effects of each event */
  byEffects: Map<string, Document>;
  /** Resolves when everything sent so far was heard; rejects with what went wrong. */
  caughtUp: () => Promise<void>;
  stop: () => void;
}

/** Takes a snapshot of every document and follows the events from there. */
export async function follow(lake: Lake, actor: Actor): Promise<Follower> {
  const byMutations = new Map<string, Document>();
  const byEffects = new Map<string, Document>();
  let failure: unknown;
  const open = await mutationStream(lake, {
    query: "*",
    params: {},
    actor,
    includeMutations: true,
    includeResult: false,
    includePreviousRevision: false,
    includeAllVersions: true,
    effects: true,
  });
  const hear = (data: unknown) => {
    // As it travels: JSON, so nothing is shared with the lake.
    const heard = event.parse(JSON.parse(JSON.stringify(data)));
    byMutations.set(heard.documentId, mutated(byMutations.get(heard.documentId) ?? null, heard));
    byEffects.set(heard.documentId, patched(byEffects.get(heard.documentId) ?? null, heard));
  };
  const stop = open({
    send: (sent) => {
      try {
        if (sent.event === "mutation") hear(sent.data);
        else if (sent.event === "channelError") throw new Error(JSON.stringify(sent.data));
      } catch (error) {
        failure ??= error;
      }
    },
    heartbeat: () => {},
    close: () => {},
    onClose: () => {},
  });
  for await (const document of lake.exportDocuments(actor)) {
    byMutations.set(document._id, structuredClone(document));
    byEffects.set(document._id, structuredClone(document));
  }
  return {
    byMutations,
    byEffects,
    stop,
    async caughtUp() {
      // The stream looks at each change in turn; a turn of the event loop lets it finish.
      await new Promise((resolve) => setImmediate(resolve));
      if (failure) throw failure;
    },
  };
}

function mutated(before: Document, heard: z.infer<typeof event>): Document {
  const { transactionId, timestamp, previousRev, resultRev, mutations } = heard;
  const change = new SanityMutation({
    transactionId,
    timestamp,
    mutations,
    resultRev,
    ...(previousRev === undefined ? {} : { previousRev }),
  });
  return change.apply(before) as Document;
}

function patched(before: Document, { effects, resultRev }: z.infer<typeof event>): Document {
  const { _rev, ...content } = before ?? {};
  const after: Document = applyPatch(before && content, effects.apply);
  return after && { ...after, _rev: resultRev };
}
