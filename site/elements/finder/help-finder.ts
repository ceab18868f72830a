import { fromFragment, SENSITIVE, toFragment } from "../../lib/finder/address.ts";
import { withList } from "../../lib/list/saved.ts";
import { GemeenteField } from "../gemeente-field.ts";
import { visitList } from "../list/visit-list.ts";
import { partOf } from "../parts.ts";
import { tellingWords } from "../telling-words.ts";
import { FinderAnswer } from "./finder-answer.ts";
import { FinderForm } from "./finder-form.ts";
import { FinderPlaces } from "./finder-places.ts";

/**
 * Finds help that fits, among the offers of a gemeente that the browser has fetched as one file
 * (Finder.astro holds every part and text). Harmless choices stand behind `#` in the address, so
 * that Back and a shared link show the same; sensitive ones and typed words stay in this page.
 */
class HelpFinder extends HTMLElement {
  // The script runs when the page is read to its end, so the parts are there.
  readonly #places = new FinderPlaces(this.dataset.slices ?? "");
  readonly #form = new FinderForm(this);
  readonly #text = partOf(this, "text", HTMLInputElement);
  readonly #field = new GemeenteField(this, (gemeente) => void this.#go(gemeente));
  readonly #answer = new FinderAnswer(this, this.#form, (choice, keepText) => {
    this.#form.choose(choice);
    if (!keepText) this.#text.value = "";
    this.#changed();
    this.#answer.focus();
  });
  #gemeente = "";
  /** Counts questions, so that a slow answer never overtakes a newer one. */
  #turn = 0;

  connectedCallback(): void {
    const facets = partOf(this, "facets", HTMLFormElement);
    facets.addEventListener("change", () => this.#changed());
    facets.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#answer.focus();
    });
    this.#text.addEventListener("input", () => void this.#show());
    addEventListener("popstate", () => {
      this.#read();
      // A page further back does not know what was saved since.
      if (visitList.carried.length > 0) history.replaceState(null, "", this.#address);
    });
    this.#read();
  }

  /** Another gemeente is a new step for the Back button. */
  async #go(gemeente: string): Promise<void> {
    this.#gemeente = gemeente;
    history.pushState(null, "", this.#address);
    await this.#show();
    this.#answer.focus();
  }

  /** Another choice takes the place of the one before: nobody wants to go back through each. */
  #changed(): void {
    history.replaceState(null, "", this.#address);
    void this.#show();
  }

  get #address(): string {
    const { choice } = this.#form;
    const fragment = toFragment({ gemeente: this.#gemeente, choice });
    return `${location.pathname}${location.search}${withList(fragment, visitList.carried)}`;
  }

  #read(): void {
    // The skip link and other places on the page are no question.
    if (location.hash !== "" && !location.hash.includes("=")) return;
    const { gemeente = "", place, choice } = fromFragment(location.hash);
    this.#gemeente = gemeente;
    this.#form.choose(choice, SENSITIVE);
    void this.#show();
    if (!place) return;
    // The Back button must not ask for the place again.
    history.replaceState(null, "", this.#address);
    this.#field.find(place);
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const { choice } = this.#form;
    const text = tellingWords(this.#text.value);
    const isIdle = this.#gemeente === "" && text === "" && Object.keys(choice).length === 0;
    // The plain lists of the page say the same as an answer would.
    for (const plain of document.querySelectorAll<HTMLElement>("[data-without-finder]")) {
      plain.hidden = !isIdle;
    }
    if (isIdle) {
      this.#field.show("");
      this.#answer.idle();
      return;
    }
    try {
      const place = await this.#places.at(this.#gemeente);
      if (turn !== this.#turn) return;
      if (place.name) this.#field.show(place.name);
      this.#answer.show(place.find({ choice, text }), place);
    } catch {
      if (turn === this.#turn) this.#answer.failed();
    }
  }
}

customElements.define("help-finder", HelpFinder);
