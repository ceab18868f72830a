import { visitList } from "./visit-list.ts";

const day = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long" });

/** Says that there is a list, asks whether the device may keep it, and wipes it (ListNote.astro). */
class ListNote extends HTMLElement {
  #isReady = false;

  connectedCallback(): void {
    // It moves through the page, and is connected again each time.
    if (this.#isReady) return;
    this.#isReady = true;
    const box = this.querySelector("input");
    box?.addEventListener("change", () => visitList.keep(box.checked));
    this.querySelector("button")?.addEventListener("click", () => visitList.wipe());
    visitList.watch(() => this.#show());
  }

  #show(): void {
    const { list, until } = visitList;
    this.hidden = list.length === 0 && until === undefined;
    const [box, link] = [this.querySelector("input"), this.querySelector("a")];
    if (box) box.checked = until !== undefined;
    if (link) link.textContent = `Bekijk je lijst (${list.length})`;
    const kept = this.querySelector<HTMLElement>("[data-kept]");
    const free = this.querySelector<HTMLElement>("[data-free]");
    if (free) free.hidden = until !== undefined;
    if (!kept) return;
    kept.hidden = until === undefined;
    kept.textContent = `Bewaard tot en met ${day.format(until)}. Daarna is je lijst hier weg.`;
  }
}

customElements.define("list-note", ListNote);
