import { z } from "zod";
import { flag, readJson, searchOptions } from "../http/body.ts";
import { json } from "../http/reply.ts";
import { type Route, signedIn } from "../http/route.ts";
import type { LakeDocument, WriteResult } from "../model.ts";
import type { Services } from "./services.ts";
import { actionsBody, mutateBody } from "./write-schemas.ts";

const docOptions = z.object({ excludeContent: flag.default(false) });

const mutateOptions = z.object({
  dryRun: flag.default(false),
  returnIds: flag.default(false),
  returnDocuments: flag.default(false),
  transactionId: z.string().optional(),
});

/** `data/doc`, `data/mutate` and `data/actions`. */
export function documentRoutes({ lake }: Services): Route[] {
  return [
    signedIn("GET", "/data/doc/:dataset/:ids", async (call) => {
      const { excludeContent } = searchOptions(call, docOptions);
      const ids = (call.params.ids ?? "").split(",").filter(Boolean);
      const { documents, omitted } = await lake.documents(ids, call.caller.actor);
      const known = documents.map(({ _id, _type }) => ({ _id, _type }));
      return json({ documents: excludeContent ? known : documents, omitted });
    }),
    signedIn("POST", "/data/mutate/:dataset", async (call) => {
      const options = searchOptions(call, mutateOptions);
      const body = await readJson(call, mutateBody);
      const { actor } = call.caller;
      const written = await lake.mutate(body.mutations, {
        actor,
        transactionId: body.transactionId ?? options.transactionId,
        dryRun: options.dryRun,
      });
      const stored = async (ids: string[]) => (await lake.documents(ids, actor)).documents;
      return json(await mutateAnswer(written, options, stored));
    }),
    signedIn("POST", "/data/actions/:dataset", async (call) => {
      const { actions, transactionId, dryRun } = await readJson(call, actionsBody);
      const { actor } = call.caller;
      const written = await lake.act(actions, { actor, transactionId, dryRun });
      return json({ transactionId: written.transactionId });
    }),
  ];
}

/** Shapes a write's result by what the client wants back. */
async function mutateAnswer(
  { transactionId, results, changes }: WriteResult,
  wanted: z.output<typeof mutateOptions>,
  stored: (ids: string[]) => Promise<LakeDocument[]>,
): Promise<object> {
  if (!wanted.returnIds && !wanted.returnDocuments) return { transactionId, results: [] };
  const documents = new Map<string, LakeDocument | null>();
  if (wanted.returnDocuments) {
    // A createIfNotExists that found its document changed nothing, and still answers with it.
    const untouched = results.filter(({ operation }) => operation === "none").map(({ id }) => id);
    for (const document of await stored(untouched)) documents.set(document._id, document);
    for (const change of changes) documents.set(change.id, change.after ?? change.before);
  }
  return {
    transactionId,
    results: results.map(({ id, operation }) => {
      const document = documents.get(id);
      return document ? { id, operation, document } : { id, operation };
    }),
    ...(wanted.returnIds ? { documentIds: results.map(({ id }) => id) } : {}),
  };
}
