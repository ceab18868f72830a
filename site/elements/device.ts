import { isOver, type Kept, keptText, parseKept } from "../lib/tool/kept.ts";

/**
 * What this device keeps for its visitor under one name: nothing, unless the visitor asks for it.
 * Where the browser's settings block storage nothing is kept, and the page says so by what it shows.
 */
export class Device {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
    forgetOver();
  }

  read(): Kept | undefined {
    return stored((storage) => parseKept(storage.getItem(this.#name) ?? "", Date.now()));
  }

  /** @returns until when it is kept, in milliseconds; undefined when the device does not keep it */
  keep(text: string): number | undefined {
    return stored((storage) => {
      storage.setItem(this.#name, keptText(text, Date.now()));
      return this.read()?.until;
    });
  }

  forget(): void {
    stored((storage) => storage.removeItem(this.#name));
  }
}

/** Takes away all that was kept long enough, also of what this page does not show. */
function forgetOver(): void {
  stored((storage) => {
    for (const name of Object.keys(storage))
      if (isOver(storage.getItem(name) ?? "", Date.now())) storage.removeItem(name);
  });
}

function stored<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}
