/** How the Studio's line to the lake is. */
export interface ConnectionState {
  /** Nothing that was tried since has come through. */
  isLost: boolean;
  /** Saves that could not be sent yet. */
  waiting: number;
  /** What somebody clicked, such as publishing, and the lake has not done yet. */
  underWay: number;
}

/** Keeps how the line is, by what those who use it report. */
export class Connection {
  #state: ConnectionState = { isLost: false, waiting: 0, underWay: 0 };
  readonly #listeners = new Set<() => void>();

  /** The state now; the same object until it changes. */
  readonly state = (): ConnectionState => this.#state;

  /** Calls back after each change; returns the end of the subscription. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Something came through, or did not. */
  report(isLost: boolean): void {
    if (isLost !== this.#state.isLost) this.#change({ isLost });
  }

  /** A save cannot be sent yet; call what it returns when it is. */
  wait(): () => void {
    this.#change({ waiting: this.#state.waiting + 1 });
    return () => this.#change({ waiting: this.#state.waiting - 1 });
  }

  /** Somebody clicked; call what it returns when that is done. */
  carry(): () => void {
    this.#change({ underWay: this.#state.underWay + 1 });
    return () => this.#change({ underWay: this.#state.underWay - 1 });
  }

  /** Resolves after some milliseconds, or earlier when the line is back. */
  whenBack(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        end();
        globalThis.removeEventListener?.("online", done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      const end = this.subscribe(() => !this.#state.isLost && done());
      globalThis.addEventListener?.("online", done);
    });
  }

  #change(part: Partial<ConnectionState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of [...this.#listeners]) listener();
  }
}

/** The line of this browser tab. */
export const connection = new Connection();

/** How long to wait before the next try, in milliseconds: longer each time, never long. */
export const patience = (attempt: number): number => Math.min(attempt * 500, 4000);
