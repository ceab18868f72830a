import { type ReactNode, useEffect, useState } from "react";
import { type LayoutProps, LoadingBlock, useClient, useWorkspace } from "sanity";
import { useRouter } from "sanity/router";
import { recall } from "./memory.ts";

/** Where the browser opened the Studio, before it found its own way to the first tool. */
const openedAt = typeof window === "undefined" ? "" : window.location.pathname;
const bare = (path: string) => path.replace(/\/$/, "");

/**
 * Around the whole Studio: shows the welcome to somebody who is here for the first time. Only at
 * the front door: a link to a document leads to that document.
 */
export function FirstVisit(props: LayoutProps): ReactNode {
  const { basePath } = useWorkspace();
  const client = useClient({ apiVersion: "2025-02-19" });
  const router = useRouter();
  const [isDecided, setDecided] = useState(bare(openedAt) !== bare(basePath));
  useEffect(() => {
    if (isDecided) return;
    recall(client)
      .then((memory) => {
        if (!memory) router.navigateUrl({ path: `${bare(basePath)}/welkom`, replace: true });
      })
      // Without an answer the desk is the right place too.
      .catch(() => undefined)
      .then(() => setDecided(true));
  }, [basePath, client, isDecided, router]);
  return isDecided ? props.renderDefault(props) : <LoadingBlock fill />;
}
