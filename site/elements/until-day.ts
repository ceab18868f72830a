import { dayInAmsterdam } from "@digiplein/content-schema/time";

/**
 * Words that hold until a day: after the last day in `data-until` (`2026-12-31`, in the Netherlands)
 * the part with `data-after` comes and the part with `data-before` goes; without such parts all of it
 * goes, or with `data-goes="li"` the list item that it is in. Without JavaScript the words stay, so they name their last day themselves.
 */
class UntilDay extends HTMLElement {
  connectedCallback(): void {
    const { until, goes } = this.dataset;
    if (until === undefined || dayInAmsterdam(new Date()) <= until) return;
    const [before, after] = [this.#part("before"), this.#part("after")];
    if (after) after.hidden = false;
    const whole = goes ? this.closest<HTMLElement>(goes) : this;
    const old = before ?? (after ? null : whole);
    if (old) old.hidden = true;
  }

  /** A part of this element, not of one inside it. */
  #part(name: "before" | "after"): HTMLElement | null {
    return this.querySelector<HTMLElement>(`:scope > [data-${name}]`);
  }
}

customElements.define("until-day", UntilDay);
