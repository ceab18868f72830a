import { dayInAmsterdam } from "@digiplein/content-schema/time";

/**
 * Words that hold until a day: after the last day in `data-until` (`2026-12-31`, in the Netherlands)
 * the part with `data-after` takes the place of the part with `data-before`; without such parts all
 * of it goes. Without JavaScript the words stay, so they name their last day themselves.
 */
class UntilDay extends HTMLElement {
  connectedCallback(): void {
    const { until } = this.dataset;
    if (until === undefined || dayInAmsterdam(new Date()) <= until) return;
    const [before, after] = [this.#part("before"), this.#part("after")];
    (before ?? this).hidden = true;
    if (after) after.hidden = false;
  }

  /** A part of this element, not of one inside it. */
  #part(name: "before" | "after"): HTMLElement | null {
    return this.querySelector<HTMLElement>(`:scope > [data-${name}]`);
  }
}

customElements.define("until-day", UntilDay);
