import { nameMatches } from "../lib/names.ts";

/**
 * Narrows the list of links inside while the visitor types a name. Nothing is sent: the list is on
 * the page already, and complete without JavaScript. Groups are `<details>`; those with a match
 * open. Enter goes to the only name left, or into the list when there are more.
 */
class NameFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    const input = this.querySelector("input");
    if (form === null || input === null) {
      throw new Error("<name-filter> needs a form with an input (ChooseGemeente.astro).");
    }
    input.addEventListener("input", () => this.#narrow(input.value));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const [first, ...others] = this.#narrow(input.value);
      if (others.length === 0) first?.click();
      else if (input.value.trim() !== "") first?.focus();
    });
    // A browser may keep what was typed when the visitor comes back to the page.
    if (input.value !== "") this.#narrow(input.value);
  }

  /** Shows the links that match, and gives them; without any match it shows all groups, closed. */
  #narrow(typed: string): HTMLAnchorElement[] {
    const links = [...this.querySelectorAll("a")];
    const shown = links.filter((link) => nameMatches(typed, link.textContent));
    const visible = new Set(shown.length > 0 ? shown : links);
    for (const link of links) {
      const item = link.closest("li");
      if (item) item.hidden = !visible.has(link);
    }
    for (const group of this.querySelectorAll("details")) {
      group.hidden = ![...group.querySelectorAll("a")].some((link) => visible.has(link));
      group.open = typed.trim() !== "" && shown.length > 0 && !group.hidden;
    }
    this.#say(typed, shown);
    return shown;
  }

  #say(typed: string, [first, ...others]: HTMLAnchorElement[]): void {
    const status = this.querySelector("[role=status]");
    if (status === null) return;
    if (typed.trim() === "") status.textContent = "";
    else if (first === undefined) {
      status.textContent = `Geen gemeente met “${typed.trim()}”. Weet je niet zeker hoe je het schrijft? Kies dan je provincie.`;
    } else if (others.length === 0) {
      status.textContent = `1 gemeente: ${first.textContent}. Druk op Enter om erheen te gaan.`;
    } else status.textContent = `${others.length + 1} gemeenten`;
  }
}

customElements.define("name-filter", NameFilter);
