import { useEffect, useState } from "react";
import { useDocumentStore } from "sanity";

const OPTIONS = { tag: "desk", apiVersion: "2025-02-19", perspective: "raw" as const };

/** Which documents to ask for, and what of them. */
export interface LiveQuery {
  /** GROQ over one document: a listener looks at no other. */
  filter: string;
  /** What follows `*[filter]`, e.g. `{title}`. */
  fields: string;
}

/**
 * The answer to a query, asked again whenever one of its documents changes.
 * @param query nothing while there is nothing to ask
 * @param params compared by their contents
 * @returns nothing until it is known, or when the lake refuses
 */
export function useLiveQuery(
  query: LiveQuery | undefined,
  params: Record<string, string>,
): unknown {
  const store = useDocumentStore();
  const [answer, setAnswer] = useState<{ of: string; value: unknown }>();
  const { filter = "", fields = "" } = query ?? {};
  const given = JSON.stringify(params);
  const key = filter + fields + given;
  useEffect(() => {
    if (!filter) return undefined;
    const asked = { fetch: `*[${filter}]${fields}`, listen: `*[${filter}]` };
    const subscription = store.listenQuery(asked, JSON.parse(given), OPTIONS).subscribe({
      next: (value: unknown) => setAnswer({ of: key, value }),
      error: () => setAnswer(undefined),
    });
    return () => subscription.unsubscribe();
  }, [store, filter, fields, given, key]);
  return answer?.of === key ? answer.value : undefined;
}
