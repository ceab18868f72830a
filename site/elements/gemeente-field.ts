import {
  type GemeenteLine,
  isGuess,
  meant,
  type Suggestion,
  suggester,
} from "../lib/finder/gemeenten.ts";
import { partOf } from "./parts.ts";

interface Names {
  lines: GemeenteLine[];
  suggest: (typed: string) => Suggestion[];
}

/**
 * The field in which a visitor types a gemeente or place (components/form/GemeenteField.astro). The names are one file of
 * this site, asked for at the first touch; what is typed goes nowhere.
 */
export class GemeenteField {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #root: HTMLElement;
  readonly #choose: (slug: string) => void;
  #names: Promise<Names> | undefined;
  /** What the page last showed here; undefined while the visitor's own choice is on its way. */
  #shown: string | undefined = "";

  /** @param choose called with the slug of the gemeente that is meant */
  constructor(root: HTMLElement, choose: (slug: string) => void) {
    const form = partOf(root, "where", HTMLFormElement);
    const input = form.querySelector("input");
    if (input === null) throw new Error("The finder needs a field for the gemeente.");
    this.#root = root;
    this.#input = input;
    this.#choose = (slug) => {
      this.#shown = undefined;
      choose(slug);
    };
    this.#list = partOf(root, "suggestions", HTMLElement);
    this.#status = partOf(root, "where-status", HTMLElement);
    input.addEventListener("focus", () => void this.#load().catch(() => {}), { once: true });
    input.addEventListener("input", () => void this.#suggest());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#submit();
    });
  }

  /**
   * Shows which gemeente is chosen; empty for none. What a visitor is typing stays when that is still
   * the same: another choice on the page may come while the names are on their way.
   */
  show(name: string): void {
    if (name === this.#shown) return;
    this.#shown = name;
    this.#input.value = name;
    this.#list.replaceChildren();
    this.#status.textContent = "";
  }

  /**
   * What people call a gemeente.
   *
   * @returns undefined for one that this site does not serve, and without internet
   */
  async nameOf(slug: string): Promise<string | undefined> {
    const names = await this.#load().catch(() => undefined);
    return names?.lines.find(([own]) => own === slug)?.[1];
  }

  /** Looks for a gemeente as if its name was typed here. */
  find(name: string): void {
    this.#input.value = name;
    void this.#submit();
  }

  #load(): Promise<Names> {
    this.#names ??= fetch(this.#root.dataset.gemeenten ?? "")
      .then(async (answer) => {
        const lines = (await answer.json()) as GemeenteLine[];
        return { lines, suggest: suggester(lines) };
      })
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
      ({ suggest }) => suggest(typed),
      () => undefined,
    );
    if (typed !== this.#input.value) return [];
    this.#list.replaceChildren(...(suggestions ?? []).map((one) => this.#item(one)));
    const { otherwise = "" } = this.#root.dataset;
    this.#status.textContent = said(typed.trim(), suggestions, otherwise);
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

/** What to say of what was typed. @param otherwise where to look when this does not help */
function said(
  typed: string,
  suggestions: readonly Suggestion[] | undefined,
  otherwise: string,
): string {
  if (typed === "") return "";
  if (suggestions === undefined) return `De namen laden lukt nu niet. ${otherwise}`;
  const [first, ...others] = suggestions;
  if (first === undefined) return `Geen gemeente of plaats met “${typed}”. ${otherwise}`;
  if (isGuess(typed, suggestions)) return `Niets met “${typed}”. Bedoel je misschien dit?`;
  if (others.length === 0) return "1 gevonden. Druk op Enter om te kiezen.";
  return `${others.length + 1} gevonden. Kies waar je woont.`;
}
