import { MOST_SAVED, parseSaved } from "../../lib/list/saved.ts";
import "./list-note.ts";
import { say } from "../say.ts";
import { visitList } from "./visit-list.ts";

/** Puts an offer on the list of the visitor, and takes it off again (SaveOffer.astro). */
class SaveOffer extends HTMLElement {
  #left: AbortController | undefined;

  connectedCallback(): void {
    this.#left = new AbortController();
    const { signal } = this.#left;
    this.querySelector("button")?.addEventListener("click", () => this.#press(), { signal });
    visitList.watch(() => this.#show(), signal);
  }

  disconnectedCallback(): void {
    this.#left?.abort();
  }

  get #offer() {
    return parseSaved(this.dataset.offer ?? "");
  }

  #show(): void {
    const text = this.querySelector("button span");
    const isOn = this.#offer !== undefined && visitList.has(this.#offer);
    if (text) text.textContent = isOn ? "Staat op je lijst – haal weg" : "Zet op mijn lijst";
  }

  #press(): void {
    const offer = this.#offer;
    if (!offer) return;
    const { list } = visitList;
    const isOn = visitList.has(offer);
    if (!isOn && list.length >= MOST_SAVED) {
      say(`Je lijst is vol: er passen er ${MOST_SAVED} op. Haal er eerst een weg.`);
      return;
    }
    visitList.change(isOn ? list.filter(({ slug }) => slug !== offer.slug) : [...list, offer]);
    const count = visitList.list.length;
    say(`${isOn ? "Van je lijst gehaald" : "Op je lijst gezet"}. Er staan er nu ${count} op.`);
    // One note serves all buttons of a page: it says where the list is, beside the last one pressed.
    const note = document.querySelector("list-note");
    if (note) this.after(note);
  }
}

customElements.define("save-offer", SaveOffer);
