import { type ReactNode, useEffect } from "react";
import { type LayoutProps, useDocumentStore } from "sanity";

/**
 * Around the whole Studio: what an editor set going is carried through. The Studio drops operations
 * when nobody listens for them any more, and its button that brings back a deleted document goes to
 * another page at once.
 */
export function KeepOperations(props: LayoutProps): ReactNode {
  const { pair } = useDocumentStore();
  useEffect(() => {
    // Of any document: one subscription keeps the operations of all of them alive.
    const subscription = pair.operationEvents("any", "any").subscribe();
    return () => subscription.unsubscribe();
  }, [pair]);
  return props.renderDefault(props);
}
