import type { Row } from "../../lib/tool/answers.ts";
import { isEmpty } from "../../lib/tool/answers.ts";
import { partOf } from "../parts.ts";
import { say } from "../say.ts";
import { controlsOf, fillControls, readControls, templateOf } from "./tool-form.ts";

/** The rows of one repeated question (features/tool/Rows.astro): add, take away, move up. */
export class ToolRows {
  readonly name: string;
  readonly #group: HTMLElement;
  readonly #list: HTMLElement;
  readonly #add: HTMLButtonElement;
  readonly #first: readonly Node[];
  readonly #change: (what: string) => void;

  /**
   * @param before called before a row goes, so that it can come back
   * @param change called after every change of the rows, with what happened
   */
  constructor(group: HTMLElement, before: () => void, change: (what: string) => void) {
    this.name = group.dataset.rows ?? "";
    this.#group = group;
    this.#list = partOf(group, "rows", HTMLElement);
    this.#add = partOf(group, "add", HTMLButtonElement);
    this.#first = [...this.#list.children].map((row) => row.cloneNode(true));
    this.#change = change;
    this.#add.addEventListener("click", () => this.#addRow());
    this.#list.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("[data-do]") : null;
      const row = button?.closest("li");
      if (!row) return;
      if (button?.dataset.do === "up") this.#moveUp(row);
      else {
        before();
        this.#remove(row);
      }
    });
    this.#number();
  }

  /** The rows in which something is answered. */
  get answers(): Row[] {
    return [...this.#list.children]
      .map((row) => readControls(controlsOf(row)))
      .filter((row) => !isEmpty(row));
  }

  /** @param rows undefined brings back the rows that the page begins with */
  fill(rows: readonly Row[] | undefined): void {
    if (rows) this.#list.replaceChildren(...rows.map((row) => this.#newRow(row)));
    else this.#list.replaceChildren(...this.#first.map((row) => row.cloneNode(true)));
    this.#number();
  }

  #newRow(answers: Row): Element {
    const row = document.importNode(templateOf(this.#group).content, true).firstElementChild;
    if (!row) throw new Error("The template of a row is empty.");
    fillControls(controlsOf(row), answers);
    return row;
  }

  #addRow(): void {
    const row = this.#newRow({});
    this.#list.append(row);
    this.#number();
    controlsOf(row)[0]?.focus();
    say(`Nummer ${this.#list.children.length} is erbij.`);
  }

  #remove(row: Element): void {
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    this.#number();
    (next ? controlsOf(next)[0] : this.#add)?.focus();
    this.#change("Dat is weggehaald.");
  }

  #moveUp(row: Element): void {
    row.previousElementSibling?.before(row);
    this.#number();
    // At the top the button cannot be pressed any more, and would lose the focus.
    const up = row.querySelector<HTMLButtonElement>("[data-do=up]");
    (up?.disabled ? controlsOf(row)[0] : up)?.focus();
    this.#change("");
    say(`Nu nummer ${[...this.#list.children].indexOf(row) + 1}.`);
  }

  #number(): void {
    for (const [index, row] of [...this.#list.children].entries()) {
      for (const number of row.querySelectorAll("[data-number]"))
        number.textContent = String(index + 1);
      const up = row.querySelector<HTMLButtonElement>("[data-do=up]");
      if (up) up.disabled = index === 0;
    }
    this.#add.hidden = this.#list.children.length >= Number(this.#group.dataset.most);
  }
}
