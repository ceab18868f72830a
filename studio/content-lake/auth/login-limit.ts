/** Failed attempts after which an address or account waits … */
const attempts = 10;
/** … until so many milliseconds have passed since the first of them. */
const span = 15 * 60 * 1000;

/**
 * By what the attempts of one guesser are counted together: the account, and where they come from.
 * Behind a proxy on this machine that is the last address it added to `X-Forwarded-For`; without
 * one everybody would share the proxy's address, and one guesser would keep all of them out.
 *
 * @param email as it was typed
 * @param peer network address of the connection
 * @param forwarded the header `X-Forwarded-For`
 */
export function loginKeys(email: string, peer: string, forwarded: string | undefined): string[] {
  const isLocal = /^(::1|(::ffff:)?127\.)/.test(peer);
  const address = isLocal ? forwarded?.split(",").at(-1)?.trim() : peer;
  return [`email:${email.toLowerCase()}`, ...(address ? [`address:${address}`] : [])];
}

/** Slows down whoever guesses passwords. Kept in memory: a restart forgives. */
export interface LoginLimit {
  /** Milliseconds to wait before the next attempt counts; 0 when it may go on. */
  waitFor: (keys: string[]) => number;
  failed: (keys: string[]) => void;
  succeeded: (keys: string[]) => void;
}

/** @param now clock in milliseconds, for tests */
export function loginLimit(now: () => number = Date.now): LoginLimit {
  const failures = new Map<string, { count: number; since: number }>();
  const current = (key: string) => {
    const entry = failures.get(key);
    if (entry && now() - entry.since < span) return entry;
    failures.delete(key);
    return undefined;
  };
  return {
    waitFor: (keys) =>
      Math.max(
        0,
        ...keys.map((key) => {
          const entry = current(key);
          return entry && entry.count >= attempts ? entry.since + span - now() : 0;
        }),
      ),
    failed(keys) {
      if (failures.size > 10_000) failures.clear();
      for (const key of keys) {
        const entry = current(key);
        failures.set(key, { count: (entry?.count ?? 0) + 1, since: entry?.since ?? now() });
      }
    },
    succeeded(keys) {
      for (const key of keys) failures.delete(key);
    },
  };
}
