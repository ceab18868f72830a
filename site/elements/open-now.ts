import { openNow } from "@digiplein/content-schema/time";

/**
 * Says whether a place is open at this moment, beside its opening hours in words, which are complete
 * without JavaScript. `data-hours` holds the parsed opening hours as JSON. Looks once: who reads for
 * an hour can look at the hours.
 */
class OpenNow extends HTMLElement {
  connectedCallback(): void {
    const { state, until } = openNow(JSON.parse(this.dataset.hours ?? ""), new Date());
    if (state === "unknown") return;
    const end = until && ` tot ${Number(until.slice(11, 13))}.${until.slice(14, 16)} uur`;
    this.textContent = state === "open" ? `Nu open${end ?? ""}.` : "Nu gesloten.";
  }
}

customElements.define("open-now", OpenNow);
