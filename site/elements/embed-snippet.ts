import { embedCode } from "../lib/embed.ts";

/**
 * Writes the code for the gemeente that is chosen in the list, and shows what it gives. Without a
 * script the links of that list lead to the lists themselves.
 */
class EmbedSnippet extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest("details a") : null;
      const plain = !(event.ctrlKey || event.metaKey || event.shiftKey);
      if (!plain || !(link instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      this.#show(link.href, link.textContent.trim());
    });
    const button = this.querySelector("button");
    // Browsers offer copying on a safe address only; elsewhere the button stays away.
    if (button && navigator.clipboard) {
      button.hidden = false;
      button.addEventListener("click", () => void this.#copy());
    }
  }

  #show(url: string, name: string): void {
    const code = this.querySelector("code");
    const frame = this.querySelector("iframe");
    const preview = this.querySelector<HTMLElement>("[data-preview]");
    const before = this.querySelector("[data-before]");
    if (!code || !frame || !preview || !before) return;
    code.textContent = embedCode(url, name);
    before.textContent = `Dit is de code voor ${name}.`;
    frame.title = `Voorbeeld: hulp in ${name}`;
    frame.src = url;
    preview.hidden = false;
    this.#say("");
    // The next thing to do, so that nobody tabs through the rest of the list.
    code.closest("section")?.scrollIntoView();
    this.querySelector("button")?.focus({ preventScroll: true });
  }

  async #copy(): Promise<void> {
    const copied = navigator.clipboard.writeText(this.querySelector("code")?.textContent ?? "");
    this.#say(
      await copied.then(
        () => "De code is gekopieerd.",
        () => "Kopiëren lukt niet in deze browser. Selecteer de code en kopieer hem zelf.",
      ),
    );
  }

  #say(text: string): void {
    const status = this.querySelector("button + [role=status]");
    if (status) status.textContent = text;
  }
}

customElements.define("embed-snippet", EmbedSnippet);
