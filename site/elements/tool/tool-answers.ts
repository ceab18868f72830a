import type { Answers, Form } from "../../lib/tool/answers.ts";
import { controlsOf, describeForm, fillControls, ROWS, readControls } from "./tool-form.ts";
import { ToolRows } from "./tool-rows.ts";

/** What stands in a form, its rows included. */
export class ToolAnswers {
  readonly asked: Form;
  readonly #form: HTMLFormElement;
  readonly #rows: readonly ToolRows[];

  /**
   * @param before called before a row goes, so that it can come back
   * @param change called after every change, with what happened to the rows if that is it
   */
  constructor(form: HTMLFormElement, before: () => void, change: (what: string) => void) {
    this.asked = describeForm(form);
    this.#form = form;
    this.#rows = [...form.querySelectorAll<HTMLElement>(ROWS)].map(
      (group) => new ToolRows(group, before, change),
    );
    form.addEventListener("input", () => change(""));
    form.addEventListener("keydown", (event) => {
      // Enter in a field is no way on: somebody may have more to say in this step.
      if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
    });
  }

  get now(): Answers {
    const rows = this.#rows.map((group) => [group.name, group.answers]);
    return { ...readControls(controlsOf(this.#form)), ...Object.fromEntries(rows) };
  }

  /** Puts answers in the place of what was there; a question without one is as at the start. */
  put(answers: Answers): void {
    this.#form.reset();
    fillControls(controlsOf(this.#form), answers);
    for (const group of this.#rows) {
      const rows = answers[group.name];
      group.fill(Array.isArray(rows) ? rows.filter((row) => typeof row === "object") : undefined);
    }
  }
}
