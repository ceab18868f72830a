import { join } from "node:path";
import { isAllowed } from "./access/grants.ts";
import { applyActions } from "./actions/apply-actions.ts";
import { parseActions } from "./actions/parse-actions.ts";
import { copyContent } from "./backup/copy-content.ts";
import { refuseUnfinishedRestore } from "./backup/unfinished-restore.ts";
import { Committer } from "./commit/committer.ts";
import { missedCommits } from "./history/missed-commits.ts";
import { HistoryReader } from "./history/read-history.ts";
import type { Lake, LakeDocument } from "./model.ts";
import { applyMutations } from "./mutations/apply-mutations.ts";
import { parseMutations, parseTransactionId } from "./mutations/parse-mutations.ts";
import { compileQuery } from "./query/compile-query.ts";
import { evaluateQuery } from "./query/evaluation.ts";
import { matchesQuery } from "./query/matches-query.ts";
import { checkResultSize } from "./query/result-size.ts";
import { ViewCache } from "./query/view-cache.ts";
import { DocumentStore } from "./store/document-store.ts";

/** Where the lake lives and, for tests, what time it is. */
export interface LakeOptions {
  /** directory of `content.sqlite`; made when missing */
  dataDir: string;
  now?: (() => Date) | undefined;
}

/**
 * Opens the content lake in a directory and locks it for this process.
 * @throws Error with one sentence when another process has it open, or when it cannot be read
 */
export async function openLake({ dataDir, now = () => new Date() }: LakeOptions): Promise<Lake> {
  refuseUnfinishedRestore(dataDir);
  const store = new DocumentStore(join(dataDir, "content.sqlite"));
  try {
    // Again, now that we hold the file: a restore looks whether somebody does.
    refuseUnfinishedRestore(dataDir);
  } catch (error) {
    store.close();
    throw error;
  }
  const committer = new Committer(store, now);
  const views = new ViewCache(store);
  const history = new HistoryReader(store);

  return {
    async query({ query, params, perspective, actor }) {
      const view = views.view(actor, perspective);
      const result = evaluateQuery(compileQuery(query, params), view, actor.id);
      checkResultSize(result);
      return result;
    },

    async documents(ids, actor) {
      const documents: LakeDocument[] = [];
      const omitted: { id: string; reason: "existence" | "permission" }[] = [];
      for (const id of ids) {
        const document = store.get(id);
        if (!document) omitted.push({ id, reason: "existence" });
        else if (isAllowed(actor, "read", document)) documents.push(document);
        else omitted.push({ id, reason: "permission" });
      }
      return { documents, omitted };
    },

    async mutate(input, options) {
      const mutations = parseMutations(input);
      return committer.commit(
        {
          kind: "mutationError",
          transactionId: options.transactionId && parseTransactionId(options.transactionId),
          cause: "",
          purge: [],
          apply: (state) => applyMutations(mutations, state, options.actor),
        },
        options,
      );
    },

    async act(input, options) {
      const actions = parseActions(input);
      return committer.commit(
        {
          kind: "actionError",
          transactionId: options.transactionId && parseTransactionId(options.transactionId),
          ...applyActions(actions, options.actor),
        },
        options,
      );
    },

    subscribe: (onCommit) => committer.subscribe(onCommit),
    lastTransaction: () => history.lastTransaction(),
    commitsFrom: (transactionId) => missedCommits(store, transactionId),

    async matches(document, { query, params, actor }) {
      return matchesQuery(document, query, params, actor);
    },

    documentsAt: async (ids, point, actor) => history.documentsAt(ids, point, actor),
    transactions: async (request) => history.transactions(request),
    events: async (id, actor, limit) => history.events(id, actor, limit),

    async *exportDocuments(actor) {
      yield* views.view(actor, ["raw"]).documents;
    },

    count: () => store.size,

    backUp: (file) => committer.between(() => copyContent(store.database, file)),

    async close() {
      await committer.close();
      store.close();
    },
  };
}
