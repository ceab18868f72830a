import type { Choice } from "@digiplein/content-schema/menukaart";
import type { Wish } from "../../lib/finder/gap.ts";
import type { Facet } from "../../lib/finder/listed.ts";
import type { Counts } from "../../lib/finder/tally.ts";

/** A value that can be chosen: a box, or a line of a list. */
type Control = HTMLInputElement | HTMLOptionElement;

/** The questions of the finder (FinderFacet.astro): what is chosen, and the numbers beside it. */
export class FinderForm {
  readonly #facets: Map<Facet, HTMLElement>;

  constructor(root: HTMLElement) {
    const parts = [...root.querySelectorAll<HTMLElement>("[data-facet]")];
    this.#facets = new Map(parts.map((part) => [part.dataset.facet as Facet, part]));
  }

  /** What is chosen now, facets without a choice left out. */
  get choice(): Choice<Facet> {
    const entries = this.#chosen().map(({ facet, controls }) => [
      facet,
      controls.map(({ value }) => value),
    ]);
    return Object.fromEntries(entries);
  }

  /** What is chosen now, in the words of the form. */
  get wishes(): Wish[] {
    return this.#chosen().map(({ facet, controls }) => ({
      facet,
      name: this.nameOf(facet),
      values: controls.map(labelOf),
    }));
  }

  /** Chooses this and nothing else, but leaves some facets as they are. */
  choose(choice: Choice<Facet>, leave: readonly Facet[] = []): void {
    for (const facet of this.#facets.keys()) {
      if (leave.includes(facet)) continue;
      for (const control of this.#controls(facet)) {
        setChosen(control, choice[facet]?.includes(control.value) ?? false);
      }
    }
  }

  /** What the form calls a facet. */
  nameOf(facet: Facet): string {
    return this.#facets.get(facet)?.dataset.name ?? facet;
  }

  /** What the form calls a value. */
  labelOf(facet: Facet, value: string): string {
    const control = this.#controls(facet).find((one) => one.value === value);
    return control ? labelOf(control) : value;
  }

  /**
   * Writes beside every value what choosing it shows: how many, or how many more where something of
   * the facet is chosen already. A value that nothing here has goes away.
   *
   * @param counted of what is chosen now
   * @param everything the same when nothing is chosen
   */
  count({ has, adds }: Counts, everything: Counts): void {
    for (const facet of this.#facets.keys()) {
      const controls = this.#controls(facet);
      const someChosen = controls.some(isChosen);
      for (const control of controls) {
        const [own, more] = [has, adds].map((per) => per[facet].get(control.value) ?? 0);
        // A line of a list takes the place of the one chosen before.
        const replaces = control instanceof HTMLOptionElement || !someChosen;
        const text = replaces ? (own ?? 0) + (more ?? 0) : isChosen(control) ? own : `+${more}`;
        write(control, `(${text})`, everything.has[facet].has(control.value));
      }
    }
  }

  #chosen(): { facet: Facet; controls: Control[] }[] {
    return [...this.#facets.keys()]
      .map((facet) => ({ facet, controls: this.#controls(facet).filter(isChosen) }))
      .filter(({ controls }) => controls.length > 0);
  }

  #controls(facet: Facet): Control[] {
    const part = this.#facets.get(facet);
    return [...(part?.querySelectorAll<Control>("[data-label]") ?? [])];
  }
}

const labelOf = ({ dataset }: Control) => dataset.label ?? "";

const isChosen = (control: Control) =>
  control instanceof HTMLOptionElement ? control.selected : control.checked;

function setChosen(control: Control, isOn: boolean): void {
  if (control instanceof HTMLInputElement) {
    control.checked = isOn;
    return;
  }
  const list = control.closest("select");
  if (isOn) control.selected = true;
  // A list without a choice stands on its first line.
  else if (control.selected && list) list.selectedIndex = 0;
}

/** The number beside a value; one that is chosen stays, to be undone. */
function write(control: Control, count: string, exists: boolean): void {
  if (control instanceof HTMLOptionElement) {
    control.textContent = `${labelOf(control)} ${count}`;
    control.hidden = !exists && !control.selected;
    return;
  }
  const label = control.closest("label");
  const shown = label?.querySelector("[data-count]");
  if (shown) shown.textContent = count;
  if (label) label.hidden = !exists && !control.checked;
}
