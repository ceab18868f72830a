import { type ReactNode, useEffect } from "react";
import { type DocumentLayoutProps, getPublishedId, useDocumentOperation } from "sanity";

/**
 * Around each open document: the Studio saves at most once a second, so who closes the window right
 * after typing would lose the last words. They are sent at once, and outlive the page.
 */
export function SaveOnLeave(props: DocumentLayoutProps): ReactNode {
  const { commit } = useDocumentOperation(getPublishedId(props.documentId), props.documentType);
  useEffect(() => {
    const save = () => {
      if (!commit.disabled) commit.execute();
    };
    // Only then: the Studio drops an operation that waits, such as publishing, for the next one.
    const events = ["beforeunload", "pagehide"];
    for (const event of events) window.addEventListener(event, save);
    return () => {
      for (const event of events) window.removeEventListener(event, save);
    };
  }, [commit]);
  return props.renderDefault(props);
}
