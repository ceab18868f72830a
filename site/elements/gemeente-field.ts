import {
  type GemeenteLine,
  isGuess,
  meant,
  type Suggestion,
  suggester,
} from "../lib/finder/gemeenten.ts";
import { partOf } from "./parts.ts";

/**
 * The field in which a visitor types a gemeente or place (Finder.astro). The names are one file of
 * this site, asked for at the first touch; what is typed goes nowhere.
 */
export class GemeenteField {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #root: HTMLElement;
  readonly #choose: (slug: string) => void;
  #names: Promise<(typed: string) => Suggestion[]> | undefined;

  /** @param choose called with the slug of the gemeente that is meant */
  constructor(root: HTMLElement, choose: (slug: string) => void) {
    const form = partOf(root, "where", HTMLFormElement);
    const input = form.querySelector("input");
    if (input === null) throw new Error("The finder needs a field for the gemeente.");
    this.#root = root;
    this.#input = input;
    this.#choose = choose;
    this.#list = partOf(root, "suggestions", HTMLElement);
    this.#status = partOf(root, "where-status", HTMLElement);
    input.addEventListener("focus", () => void this.#load().catch(() => {}), { once: true });
    input.addEventListener("input", () => void this.#suggest());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#submit();
    });
  }

  /** Shows which gemeente is chosen; empty for none. */
  show(name: string): void {
    this.#input.value = name;
    this.#list.replaceChildren();
    this.#status.textContent = "";
  }

  #load(): Promise<(typed: string) => Suggestion[]> {
    this.#names ??= fetch(this.#root.dataset.gemeenten ?? "")
      .then(async (answer) => suggester((await answer.json()) as GemeenteLine[]))
      .catch((cause: unknown) => {
        // Without internet now is not without internet later.
        this.#names = undefined;
        throw cause;
      });
    return this.#names;
  }

  async #suggest(): Promise<Suggestion[]> {
    const typed = this.#input.value;
    const suggestions = await this.#load().then(
      (suggest) => suggest(typed),
      () => undefined,
    );
    if (typed !== this.#input.value) return [];
    this.#list.replaceChildren(...(suggestions ?? []).map((one) => this.#item(one)));
    this.#status.textContent = said(typed.trim(), suggestions);
    return suggestions ?? [];
  }

  async #submit(): Promise<void> {
    const suggestions = await this.#suggest();
    const one = meant(this.#input.value, suggestions);
    if (one) this.#choose(one.slug);
    else this.#list.querySelector("button")?.focus();
  }

  #item({ slug, gemeente, place }: Suggestion): HTMLElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-plain";
    button.textContent = place ? `${place} (gemeente ${gemeente})` : gemeente;
    button.addEventListener("click", () => this.#choose(slug));
    const item = document.createElement("li");
    item.append(button);
    return item;
  }
}

function said(typed: string, suggestions: readonly Suggestion[] | undefined): string {
  if (typed === "") return "";
  if (suggestions === undefined) {
    return "De namen laden lukt nu niet. Kies je gemeente in de lijst hieronder.";
  }
  const [first, ...others] = suggestions;
  if (first === undefined) {
    return `Geen gemeente of plaats met “${typed}”. Kijk in de lijst hieronder bij je provincie.`;
  }
  if (isGuess(typed, suggestions)) return `Niets met “${typed}”. Bedoel je misschien dit?`;
  if (others.length === 0) return "1 gevonden. Druk op Enter om te kiezen.";
  return `${others.length + 1} gevonden. Kies waar je woont.`;
}
