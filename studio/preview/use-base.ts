import { useEffect, useState } from "react";
import { useClient } from "sanity";
import { baseOf } from "./preview-path.ts";

const QUERY = "*[_id in [$id, $draft]] | order(_id desc)[0]{_type, slug, audience, ownerRegion}";

/** The document whose page is shown: the base of an override, and any other document itself. */
export function useBase(document: unknown): unknown {
  const client = useClient({ apiVersion: "2025-02-19" });
  const id = baseOf(document);
  const [base, setBase] = useState<unknown>();
  useEffect(() => {
    if (id === undefined) return;
    let isGone = false;
    client
      .fetch<unknown>(QUERY, { id, draft: `drafts.${id}` }, { perspective: "raw" })
      .then((found) => !isGone && setBase(found))
      // Without it the pane says that a base has to be chosen, which is what can be done.
      .catch(() => !isGone && setBase(undefined));
    return () => {
      isGone = true;
    };
  }, [client, id]);
  return id === undefined ? document : (base ?? document);
}
