/**
 * A field for where one lives (HelpSlot.astro) that leads to the finder. What is typed stands behind
 * `#`, so it is sent to nobody; the finder knows the names.
 */
class HelpSlot extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      const { finder = "", asked = "" } = this.dataset;
      const place = this.querySelector("input")?.value.trim() ?? "";
      const parts = [place && `plaats=${encodeURIComponent(place)}`, asked].filter(Boolean);
      location.assign(`${finder}#${parts.join("&")}`);
    });
  }
}

customElements.define("help-slot", HelpSlot);
