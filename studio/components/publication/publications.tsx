import { type Publication, publicationSchema } from "@digiplein/content-schema/site";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { type LayoutProps, useDocumentStore } from "sanity";
import * as z from "zod";

/** The publications as the Studio knows them now. */
export type PublicationsState =
  | { kind: "loading" }
  | { kind: "unreadable" }
  | { kind: "known"; publications: Publication[] };

const QUERY = `*[_type == "publication"] | order(region asc)`;
const publicationsSchema = z.array(publicationSchema);
const PublicationsContext = createContext<PublicationsState>({ kind: "loading" });

/** The state of every region's site; renders again when the publisher writes a new one. */
export function usePublications(): PublicationsState {
  return useContext(PublicationsContext);
}

/** Around the whole Studio: one listener, for whoever shows how publishing stands. */
export function PublicationsLayout(props: LayoutProps): ReactNode {
  const [state, setState] = useState<PublicationsState>({ kind: "loading" });
  const store = useDocumentStore();
  useEffect(() => {
    const options = { tag: "publication", apiVersion: "2025-02-19", perspective: "raw" as const };
    const subscription = store.listenQuery(QUERY, {}, options).subscribe({
      next: (result) => {
        const parsed = publicationsSchema.safeParse(result);
        setState(
          parsed.success ? { kind: "known", publications: parsed.data } : { kind: "unreadable" },
        );
      },
      error: () => setState({ kind: "unreadable" }),
    });
    return () => subscription.unsubscribe();
  }, [store]);
  return <PublicationsContext value={state}>{props.renderDefault(props)}</PublicationsContext>;
}
