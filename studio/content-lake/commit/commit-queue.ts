/**
 * Runs writes one after the other, in the order they arrive: the lake has a single writer, so each
 * sees everything the one before it committed, and subscribers hear of commits in that order.
 */
export class CommitQueue {
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  /**
   * Runs a write when all earlier ones have ended.
   * @throws what the write throws; an Error when the queue was closed
   */
  run<T>(write: () => T | Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new Error("The content lake is closed."));
    const result = this.#last.then(write);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Refuses new writes and waits for those under way. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#last;
  }
}
