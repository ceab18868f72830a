import { tellingWords } from "../telling-words.ts";
import { type Hit, type Hits, openIndex } from "./search-index.ts";
import { hitItem } from "./search-item.ts";

const patience = 200;
const perPage = 10;

/**
 * Brings the search page to life. Its HTML (features/search/Search.astro) holds every part and text;
 * this element loads the index at the first interaction, or at once when the address has a query.
 * The query stands in the address, so that Back and a shared link show the same results.
 */
class SiteSearch extends HTMLElement {
  #search: ReturnType<typeof openIndex> | undefined;
  #timer = 0;
  /** Counts searches, so that a slow answer never overtakes a newer one. */
  #turn = 0;
  /** What the last search found. */
  #hits: Hits | undefined;

  connectedCallback(): void {
    const address = new URLSearchParams(location.search);
    // A value the browser kept from an earlier visit gives way to the address.
    this.#input.value = address.get("q") ?? "";
    const kind = address.get("soort") ?? "";
    for (const radio of this.#kinds) radio.checked = radio.value === kind;

    this.#input.addEventListener("focus", () => void this.#index().catch(() => {}), { once: true });
    this.#input.addEventListener("input", () => this.#soon());
    this.#part("kinds").addEventListener("change", () => this.#run());
    this.#part("more").addEventListener("click", () => this.#more());
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#run();
    });
    this.addEventListener("keydown", (event) => this.#key(event));
    if (this.#query !== "") this.#run();
  }

  get #input(): HTMLInputElement {
    return this.#part("query") as HTMLInputElement;
  }

  get #kinds(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>("[name=soort]")];
  }

  get #query(): string {
    return this.#input.value.trim();
  }

  /** The part of the page with `data-part="<name>"`. */
  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (part === null) throw new Error(`<site-search> misses its part "${name}" (Search.astro).`);
    return part;
  }

  #index(): ReturnType<typeof openIndex> {
    this.#search ??= openIndex(this.dataset.bundle ?? "");
    return this.#search;
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#run(), patience);
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const query = this.#query;
    const kind = this.#kinds.find((radio) => radio.checked)?.value ?? "";
    this.#remember(query, kind);
    if (query === "") {
      this.#show("idle");
      return;
    }
    if (this.#hits === undefined) this.#part("status").textContent = "Even zoeken…";
    try {
      const search = await this.#index();
      const hits = await search(tellingWords(query), kind);
      const first = await hits.load(0, perPage);
      if (turn === this.#turn) this.#present(query, hits, first);
    } catch {
      if (turn === this.#turn) this.#show("failed");
    }
  }

  /** Writes the search into the address, without a new step for the Back button per letter. */
  #remember(query: string, kind: string): void {
    const url = new URL(location.href);
    for (const [name, value] of [
      ["q", query],
      ["soort", kind],
    ] as const) {
      if (value === "") url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    history.replaceState(history.state, "", url);
  }

  #present(query: string, hits: Hits, first: Hit[]): void {
    this.#hits = hits;
    const all = Object.values(hits.perKind).reduce((sum, count) => sum + count, 0);
    for (const radio of this.#kinds) {
      const count = radio.value === "" ? all : (hits.perKind[radio.value] ?? 0);
      const label = radio.closest("label");
      const shown = label?.querySelector("[data-count]");
      if (shown) shown.textContent = `(${count})`;
      // A choice that leads nowhere is no choice; the one that is made stays, to be undone.
      if (label) label.hidden = count === 0 && radio.value !== "" && !radio.checked;
    }
    this.#part("list").replaceChildren(...first.map((hit) => this.#item(hit)));
    this.#part("more").hidden = hits.total <= first.length;
    this.#show(hits.total > 0 ? "found" : "empty");
    const results = hits.total === 1 ? "1 resultaat" : `${hits.total} resultaten`;
    this.#part("status").textContent =
      hits.total > 0 ? `${results} voor “${query}”` : `Niets gevonden voor “${query}”`;
  }

  async #more(): Promise<void> {
    const list = this.#part("list");
    const from = list.children.length;
    const items =
      (await this.#hits?.load(from, from + perPage))?.map((hit) => this.#item(hit)) ?? [];
    list.append(...items);
    this.#part("more").hidden = list.children.length >= (this.#hits?.total ?? 0);
    items[0]?.querySelector("a")?.focus();
  }

  #item(hit: Hit): HTMLElement {
    const kind = this.#kinds.find((radio) => radio.value === hit.kind)?.dataset.label;
    return hitItem(this.#part("hit") as HTMLTemplateElement, hit, kind ?? "");
  }

  /** Shows the parts of one state and hides those of the others. */
  #show(state: "idle" | "found" | "empty" | "failed"): void {
    for (const part of this.querySelectorAll<HTMLElement>("[data-when]")) {
      part.hidden = !part.dataset.when?.split(" ").includes(state);
    }
    if (state !== "found") this.#part("more").hidden = true;
    if (state === "idle") this.#part("status").textContent = "";
    if (state === "failed") this.#part("status").textContent = "Zoeken lukt nu niet.";
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Escape" && this.#input.value !== "") {
      event.preventDefault();
      this.#input.value = "";
      this.#input.focus();
      this.#run();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (
      step === undefined ||
      (event.target instanceof HTMLInputElement && event.target.type === "radio")
    )
      return;
    const stops = [this.#input, ...this.#part("list").querySelectorAll("a")];
    const at = stops.findIndex((stop) => stop.contains(event.target as Node));
    const next = stops[at + step];
    if (at === -1 || next === undefined) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define("site-search", SiteSearch);
