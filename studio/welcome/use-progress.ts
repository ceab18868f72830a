import { useCallback, useEffect, useRef, useState } from "react";
import { useClient, useDataset, useDocumentStore } from "sanity";
import { peopleApi } from "../people/people-api.ts";
import type { Session } from "../session/session.ts";
import { type Memory, recall, remember } from "./memory.ts";
import { isPublishedBy, NEWEST_QUERY, ownDocuments } from "./published-by.ts";
import type { Task } from "./tasks.ts";

const apiVersion = "2025-02-19";

/** Which tasks are done. */
export interface Progress {
  done: readonly string[];
  /** Ticks a task, and remembers it. */
  tick: (id: string) => Promise<void>;
}

/**
 * Which tasks are done: what the lake remembers, and what the history of the documents shows. A
 * listener looks again when something is published, so a tick comes by itself.
 */
export function useProgress(tasks: readonly Task[], session: Session, userId: string): Progress {
  const client = useClient({ apiVersion });
  const dataset = useDataset();
  const store = useDocumentStore();
  const memory = useRef<Memory | undefined>(undefined);
  const [done, setDone] = useState<readonly string[]>([]);

  const tick = useCallback(
    async (id: string) => {
      try {
        // Who is quick may tick a task before it is known what they did earlier.
        const known = memory.current ?? (await recall(client)) ?? { done: [] };
        if (known.done.includes(id)) return;
        memory.current = { done: [...known.done, id] };
        setDone(memory.current.done);
        await remember(client, memory.current);
      } catch {
        // Not remembered is no harm: the task is there again next time.
      }
    },
    [client],
  );

  useEffect(() => {
    const undone: (() => void)[] = [];
    let isGone = false;
    const watch = (task: Task) => {
      const { id, proof } = task;
      if (proof.kind === "colleague") {
        peopleApi(client)
          .load()
          .then(({ accounts }) => (accounts.length > 1 ? tick(id) : undefined))
          .catch(() => undefined);
      }
      if (proof.kind !== "published") return;
      const subscription = store
        .listenQuery(NEWEST_QUERY, ownDocuments(proof.types, session), {
          apiVersion,
          perspective: "published",
          tag: "welcome",
        })
        .subscribe({
          next: (found: unknown) =>
            isPublishedBy(client, dataset, userId, found)
              .then((is) => (is ? tick(id) : undefined))
              .catch(() => undefined),
          error: () => undefined,
        });
      undone.push(() => subscription.unsubscribe());
    };
    recall(client)
      .then((remembered) => {
        if (isGone) return;
        memory.current ??= remembered ?? { done: [] };
        setDone(memory.current.done);
        if (!remembered) return remember(client, memory.current);
        return undefined;
      })
      .catch(() => undefined)
      .then(() => {
        if (isGone) return;
        for (const task of tasks) if (!memory.current?.done.includes(task.id)) watch(task);
      });
    return () => {
      isGone = true;
      for (const undo of undone) undo();
    };
  }, [client, dataset, session, store, tasks, tick, userId]);

  return { done, tick };
}
