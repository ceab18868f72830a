import type { SanityClient } from "@sanity/client";

/** After a refusal the client gives up by itself; we try again after this many milliseconds. */
const RETRY_AFTER = 2000;

/** What the listener tells. */
export interface ContentListener {
  /** The connection is up, for the first time or again: anything may have changed meanwhile. */
  onConnected: () => void;
  /** A public document was made, changed or removed. */
  onChange: (documentId: string) => void;
  /** The connection was lost or refused; it is tried again without being asked. */
  onDisconnected: (reason: string) => void;
}

/**
 * Listens to every public document until `stop` is called, through restarts of the lake.
 *
 * @param client reads published documents
 * @returns stops listening
 */
export function listenToContent(client: SanityClient, listener: ContentListener): () => void {
  // While the lake is away, all that waits is the client's timer, which lets a process end.
  const stayAlive = setInterval(() => undefined, 60_000);
  let timer: NodeJS.Timeout | undefined;
  let subscription = subscribe();
  let isLossKnown = false;

  function subscribe() {
    const events = client.listen(
      `*[_type != "publication"]`,
      {},
      {
        events: ["welcome", "mutation", "reconnect"],
        includeResult: false,
        includeMutations: false,
        // We read again right away, so the change must be visible to queries.
        visibility: "query",
      },
    );
    return events.subscribe({
      next(event) {
        if (event.type === "welcome") {
          isLossKnown = false;
          listener.onConnected();
        } else if (event.type === "reconnect") lost("the connection was lost");
        else if (!event.documentId.includes(".")) listener.onChange(event.documentId);
      },
      error(error: unknown) {
        lost(error instanceof Error ? error.message : String(error));
        timer = setTimeout(() => {
          subscription = subscribe();
        }, RETRY_AFTER);
      },
    });
  }

  /** Says it once per loss, not at every attempt. */
  function lost(reason: string): void {
    if (!isLossKnown) listener.onDisconnected(reason);
    isLossKnown = true;
  }

  return () => {
    clearInterval(stayAlive);
    clearTimeout(timer);
    subscription.unsubscribe();
  };
}
