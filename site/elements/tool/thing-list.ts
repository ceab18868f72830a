import { lineFor } from "../../lib/two-homes/packing.ts";
import { say } from "../say.ts";

/**
 * Suggestions of things (features/tool/two-homes/Things.astro): a tap puts one on its list, another
 * tap takes it off. The tool around it adds and takes away the lines.
 */
export class ThingList {
  readonly #list: HTMLElement;

  /** @param list with its suggestions, lines and buttons */
  constructor(list: HTMLElement) {
    this.#list = list;
    list.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("[data-thing]") : null;
      if (button) this.#press(button);
    });
  }

  /** Shows which suggestions are on the list. */
  paint(): void {
    for (const button of this.#list.querySelectorAll("[data-thing]"))
      button.ariaPressed = String(lineFor(button.textContent.trim(), this.#things) === undefined);
  }

  #press(button: HTMLElement): void {
    const thing = button.textContent.trim();
    const line = lineFor(thing, this.#things);
    if (line === undefined) this.#remove(thing);
    else this.#put(thing, line);
    this.paint();
    // The lines take the focus; who taps goes on tapping.
    button.focus({ preventScroll: true });
  }

  #put(thing: string, line: number): void {
    const add = this.#list.querySelector<HTMLButtonElement>("[data-part=add]");
    if (line === this.#fields.length) {
      if (add?.hidden) {
        say("Je lijst is vol. Haal eerst iets weg.");
        return;
      }
      add?.click();
    }
    const field = this.#fields[line];
    if (!field) return;
    field.value = thing;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    say(`${thing} staat op je lijst.`);
  }

  #remove(thing: string): void {
    const field = this.#fields.find(({ value }) => lineFor(thing, [value]) === undefined);
    field?.closest("li")?.querySelector<HTMLButtonElement>("[data-do=remove]")?.click();
    say(`${thing} is van je lijst af.`);
  }

  get #things(): string[] {
    return this.#fields.map(({ value }) => value);
  }

  get #fields(): HTMLInputElement[] {
    return [...this.#list.querySelectorAll<HTMLInputElement>("[data-part=rows] input[name=wat]")];
  }
}
