import { fromFragment, listText, parseList, type Saved, withList } from "../../lib/list/saved.ts";
import { Device } from "../device.ts";

/** Where the device keeps the list, once the visitor asked for it. */
const device = new Device("mijn-lijst");

/** What happened to the list; every part of the page that shows it listens. */
const CHANGE = "list-change";
const WIPE = "list-wipe";

/**
 * The list of this visit. Without the visitor's tick it stands in the address only; with it on the
 * device. A list in the address speaks first: it is a link that somebody shared.
 */
class VisitList {
  #list: Saved[] = [];
  #until: number | undefined;

  constructor() {
    this.#read();
  }

  get list(): readonly Saved[] {
    return this.#list;
  }

  /** Until when the device keeps it, in milliseconds; undefined when it does not. */
  get until(): number | undefined {
    return this.#until;
  }

  /** The list as links and the address of this page carry it: not at all when the device keeps it. */
  get carried(): readonly Saved[] {
    return this.#until === undefined ? this.#list : [];
  }

  has({ slug }: Saved): boolean {
    return this.#list.some((one) => one.slug === slug);
  }

  /** Looks again, after the address or the device changed. */
  reread(): void {
    this.#read();
    document.dispatchEvent(new Event(CHANGE));
  }

  /** Takes the list of the address, else that of the device. */
  #read(): void {
    const linked = fromFragment(location.hash);
    const kept = linked.length > 0 ? undefined : device.read();
    this.#list = kept ? parseList(kept.text) : linked;
    this.#until = kept?.until;
  }

  change(list: readonly Saved[]): void {
    this.#list = [...list];
    if (this.#until !== undefined) this.keep(true);
    else this.#changed();
  }

  /** Keeps the list on the device, or no longer. What the device had of another list stays in it. */
  keep(isOn: boolean): void {
    if (isOn) {
      // A change of the kept list itself is not another list.
      const others = this.#until === undefined ? parseList(device.read()?.text ?? "") : [];
      this.#list = union(others, this.#list);
      this.#until = device.keep(listText(this.#list));
    } else {
      device.forget();
      this.#until = undefined;
    }
    this.#changed();
  }

  /** Forgets the list, in this page and on the device. */
  wipe(): void {
    this.#list = [];
    this.keep(false);
    document.dispatchEvent(new Event(WIPE));
  }

  /** @param forget called when the visitor wiped everything */
  whenWiped(forget: () => void): void {
    document.addEventListener(WIPE, forget);
  }

  /** @param show called now and after every change */
  watch(show: () => void, signal?: AbortSignal): void {
    document.addEventListener(CHANGE, show, signal && { signal });
    show();
  }

  #changed(): void {
    const fragment = withList(location.hash, this.carried);
    history.replaceState(history.state, "", location.pathname + location.search + fragment);
    document.dispatchEvent(new Event(CHANGE));
  }
}

/** All of the first and what the second adds, as far as a list goes. */
function union(first: readonly Saved[], second: readonly Saved[]): Saved[] {
  return parseList(listText([...first, ...second]));
}

export const visitList = new VisitList();

/** Links to other pages with a list take it along; the rest of the site does not know of it. */
function carry({ target }: Event): void {
  const link = target instanceof Element ? target.closest("a") : null;
  if (link?.origin !== location.origin || !/\/hulp(middelen)?\//.test(link.pathname)) return;
  const isPlace = link.hash !== "" && !link.hash.includes("=");
  if (!isPlace) link.hash = withList(link.hash, visitList.carried);
}
for (const type of ["pointerdown", "click"]) document.addEventListener(type, carry, true);

// A page that the browser kept whole may know less than the device.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted && visitList.until !== undefined) visitList.reread();
});
