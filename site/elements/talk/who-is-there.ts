import { nowOf } from "../../lib/talk/now.ts";

/** How often a page that stays open looks at the clock again. */
const EVERY_MINUTE = 60_000;
/** A screen reader first reads the page that it comes to. */
const AFTER_LOADING = 1_000;

/**
 * Says of everybody on the page with `data-hours` whether they are there now, in their `data-now`,
 * and puts who is there first in a list with `data-there-first`. Without hours the text of the page
 * stays as it is.
 */
class WhoIsThere extends HTMLElement {
  connectedCallback(): void {
    const there = this.#judge();
    // Backwards, so that among those who are there the order of the editors stays.
    for (const one of there.toReversed()) one.closest("[data-there-first]")?.prepend(one);
    // Nothing moves later, under the finger of who reads.
    setInterval(() => this.#judge(), EVERY_MINUTE);
    const names = there.map(({ dataset }) => dataset.name).join(", ");
    if (names !== "") setTimeout(() => this.#say(`Nu bereikbaar: ${names}.`), AFTER_LOADING);
  }

  #say(text: string): void {
    const said = this.querySelector("[data-said]");
    if (said) said.textContent = text;
  }

  /** Says of each whether they are there, and gives those who are. */
  #judge(): HTMLElement[] {
    const now = new Date();
    return [...this.querySelectorAll<HTMLElement>("[data-hours]")].filter((one) => {
      const { isThere, text } = nowOf(JSON.parse(one.dataset.hours ?? ""), now);
      const shown = one.querySelector<HTMLElement>("[data-now]");
      if (shown) shown.textContent = text;
      shown?.toggleAttribute("data-there", isThere);
      return isThere;
    });
  }
}

customElements.define("who-is-there", WhoIsThere);
