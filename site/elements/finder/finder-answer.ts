import type { Choice } from "@digiplein/content-schema/menukaart";
import type { Answer } from "../../lib/finder/finder.ts";
import { gapReport } from "../../lib/finder/gap.ts";
import type { Facet } from "../../lib/finder/listed.ts";
import { copyOf, partOf, showState } from "../parts.ts";
import type { FinderForm } from "./finder-form.ts";
import { FinderList } from "./finder-list.ts";
import type { FinderPlace } from "./finder-places.ts";

/** What the finder says and shows (FinderResults.astro), and the ways on when nothing fits. */
export class FinderAnswer {
  readonly #root: HTMLElement;
  readonly #form: FinderForm;
  readonly #change: (choice: Choice<Facet>, keepText: boolean) => void;
  readonly #local: FinderList;
  readonly #everywhere: FinderList;

  /** @param change called with another choice, when the visitor presses a way on */
  constructor(
    root: HTMLElement,
    form: FinderForm,
    change: (choice: Choice<Facet>, keepText: boolean) => void,
  ) {
    this.#root = root;
    this.#form = form;
    this.#change = change;
    const card = partOf(root, "card", HTMLTemplateElement);
    const folder = root.dataset.offerPage ?? "";
    this.#local = new FinderList(partOf(root, "local", HTMLElement), card, folder);
    this.#everywhere = new FinderList(partOf(root, "everywhere", HTMLElement), card, folder);
  }

  idle(): void {
    showState(this.#root, "idle");
    this.#status.textContent = "";
  }

  failed(): void {
    showState(this.#root, "failed");
    this.#status.textContent = "";
  }

  /** Brings the visitor to what was found. */
  focus(): void {
    this.#status.focus();
  }

  /** Shows what was found in a place. */
  show(answer: Answer, place: FinderPlace): void {
    const { name, slug } = place;
    const { shown } = answer;
    showState(this.#root, shown.length > 0 ? "found" : "empty");
    this.#status.textContent = sentence(shown.length, name);
    this.#form.count(answer, place.all);
    this.#showChosen();
    this.#showUnknown(answer);
    this.#showBegin(place);
    if (shown.length === 0) {
      this.#showLoosen(answer);
      this.#showGap(place);
      return;
    }
    const local = shown.filter(({ isLocal }) => isLocal);
    const elsewhere = shown.filter(({ isLocal }) => !isLocal);
    const none = name
      ? `Wij kennen geen hulp in ${name} die hierbij past. Deze hulp is er voor iedereen, waar je ook woont.`
      : undefined;
    this.#local.fill(local, `In de gemeente ${name} (${local.length})`, slug, none);
    this.#everywhere.fill(elsewhere, `Online en in heel Nederland (${elsewhere.length})`, slug);
  }

  get #status(): HTMLElement {
    return partOf(this.#root, "status", HTMLElement);
  }

  /** What is chosen, each to be undone with one press. */
  #showChosen(): void {
    const { choice } = this.#form;
    const buttons = Object.entries(choice).flatMap(([name, values = []]) => {
      const facet = name as Facet;
      return values.map((value) => {
        const others = values.filter((other) => other !== value);
        const label = this.#form.labelOf(facet, value);
        return this.#button(`${label} ✕`, `Haal weg: ${label}`, { ...choice, [facet]: others });
      });
    });
    const clear = this.#button("Wis alles", "", {});
    this.#fill("chosen", buttons.length > 1 ? [...buttons, clear] : buttons);
  }

  /** What may fit but nobody knows: never counted as a yes, and never silently left out. */
  #showUnknown({ adds }: Answer): void {
    const { choice } = this.#form;
    const buttons = Object.entries(choice).flatMap(([name, values = []]) => {
      const facet = name as Facet;
      const count = adds[facet].get("unknown") ?? 0;
      if (count === 0) return [];
      const text = `Toon ook: ${this.#form.labelOf(facet, "unknown").toLowerCase()} (${count})`;
      return this.#button(text, "", { ...choice, [facet]: [...values, "unknown"] });
    });
    this.#fill("unknown", buttons);
  }

  #showBegin({ slug, name }: FinderPlace): void {
    const part = partOf(this.#root, "begin", HTMLElement);
    const link = part.querySelector("a");
    part.hidden = slug === "";
    if (link === null || slug === "") return;
    link.href = `${this.#root.dataset.gemeentePage}${slug}/`;
    link.textContent = `Liever eerst met iemand praten? Hier kun je terecht in ${name}`;
  }

  /** Which choice to let go, and what that gives. */
  #showLoosen({ without, withoutText }: Answer): void {
    const { choice } = this.#form;
    const buttons = Object.keys(choice).flatMap((name) => {
      const facet = name as Facet;
      const count = without[facet];
      if (count === 0) return [];
      const { [facet]: _, ...others } = choice;
      return this.#button(`Zonder “${this.#form.nameOf(facet)}”: ${count}`, "", others);
    });
    const words = this.#button(`Zonder het woord: ${withoutText}`, "", choice, false);
    const clear = this.#button("Wis alles", "", {}, false);
    this.#fill("loosen", [...buttons, ...(withoutText > 0 ? [words] : []), clear]);
  }

  #showGap({ name, desk }: FinderPlace): void {
    const part = partOf(this.#root, "gap", HTMLElement);
    const report = desk && gapReport(desk, name, this.#form.wishes);
    part.hidden = !report?.ways.length;
    const template = partOf(this.#root, "way", HTMLTemplateElement);
    const items = (report?.ways ?? []).map(({ href, text }) => {
      const item = copyOf(template);
      const link = item.querySelector("a");
      if (link) Object.assign(link, { href, textContent: text });
      return item;
    });
    partOf(this.#root, "ways", HTMLElement).replaceChildren(...items);
    partOf(this.#root, "words", HTMLElement).textContent = report?.words ?? "";
  }

  #fill(part: string, items: readonly HTMLElement[]): void {
    const list = partOf(this.#root, part, HTMLElement);
    list.replaceChildren(...items);
    if (items.length === 0) list.hidden = true;
  }

  #button(text: string, spoken: string, choice: Choice<Facet>, keepText = true): HTMLElement {
    const item = copyOf(partOf(this.#root, "choice", HTMLTemplateElement));
    const button = item.querySelector("button");
    if (button) {
      button.textContent = text;
      if (spoken) button.ariaLabel = spoken;
      button.addEventListener("click", () => this.#change(choice, keepText));
    }
    return item;
  }
}

function sentence(count: number, gemeente: string): string {
  const where = gemeente ? ` voor de gemeente ${gemeente}` : "";
  if (count === 0) return `Niets gevonden${where}`;
  return `${count} keer hulp gevonden${where}`;
}
