import type { Commit, DocumentChange, LakeDocument } from "../model.ts";
import type { DocumentStore } from "../store/document-store.ts";
import { DocumentHistory, takeBack } from "./document-history.ts";

/** Further behind than this many transactions, fetching anew is less work than catching up. */
const maximumMissed = 500;

/**
 * What a listener missed: the commit that it heard last and all after it, oldest first, as they
 * were told when they were made. Read from the log, so that a restart of the lake is no gap.
 *
 * @param heard transaction that the listener heard last
 * @param maximum how many transactions at most
 * @returns null when the log does not hold them all, or too many
 */
export function missedCommits(
  store: DocumentStore,
  heard: string,
  maximum: number = maximumMissed,
): Commit[] | null {
  const history = new DocumentHistory(store);
  const seq = history.seqOf(heard);
  if (seq === undefined) return null;
  const transactions = history.transactionsFrom(seq, maximum + 1);
  if (transactions.length > maximum) return null;
  if (transactions.some(({ cause }) => cause.split(",").includes("purge"))) return null;

  const states = new Map<string, LakeDocument | null>();
  const takeBackChanges = (of: number): DocumentChange[] =>
    history.changesIn(of).map((change) => {
      const { document: id, mutations, effects } = change;
      const after = states.get(id) ?? (states.has(id) ? null : (store.get(id) ?? null));
      const before = takeBack(after, [change]);
      states.set(id, before);
      return { id, before, after, mutations, effects };
    });
  return transactions
    .map(({ seq, id, timestamp, author }) => ({
      transactionId: id,
      timestamp,
      author,
      changes: takeBackChanges(seq),
    }))
    .reverse();
}
