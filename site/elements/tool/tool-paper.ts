import { type Answers, isEmpty, type Row } from "../../lib/tool/answers.ts";
import { type Control, controlsOf, isTick, ROWS, templateOf } from "./tool-form.ts";

const list = new Intl.ListFormat("nl", { type: "conjunction" });

/**
 * Shows answers in what the visitor prints. `data-from="naam"` is filled with the answer to that
 * question, `data-with="naam adres"` shows only when one of them has an answer, and what stands in the
 * template of `data-each="tas"` is repeated for each row.
 */
export function showOnPaper(paper: HTMLElement, form: HTMLFormElement, answers: Answers): void {
  for (const part of paper.querySelectorAll<HTMLElement>("[data-each]")) {
    const name = part.dataset.each ?? "";
    const group = form.querySelector<HTMLElement>(`${ROWS}[data-rows="${name}"]`);
    const rows = answers[name];
    if (!group || !Array.isArray(rows)) continue;
    const template = templateOf(part);
    const asked = controlsOf(templateOf(group).content);
    const copies = rows.flatMap((row) => {
      const copy = document.importNode(template.content, true);
      if (typeof row === "object") fill(copy, row, asked);
      return [...copy.childNodes];
    });
    part.replaceChildren(template, ...copies);
  }
  fill(paper, answers, controlsOf(form));
}

function fill(scope: ParentNode, answers: Answers | Row, asked: readonly Control[]): void {
  for (const slot of scope.querySelectorAll<HTMLElement>("[data-from]")) {
    const name = slot.dataset.from ?? "";
    if (!(name in answers)) continue;
    const texts = saidOf(answers[name] ?? "", name, asked);
    if (slot.matches("ul, ol")) slot.replaceChildren(...texts.map(item));
    else slot.textContent = list.format(texts);
  }
  for (const part of scope.querySelectorAll<HTMLElement>("[data-with]")) {
    const names = (part.dataset.with ?? "").split(" ").filter((name) => name in answers);
    if (names.length > 0)
      part.hidden = names.every((name) => isEmpty({ name: answers[name] ?? "" }));
  }
}

function item(text: string): HTMLLIElement {
  const line = document.createElement("li");
  line.textContent = text;
  return line;
}

/** An answer in words: of a choice what it says on paper (`data-says`), else what its label says. */
function saidOf(answer: Answers[string], name: string, asked: readonly Control[]): string[] {
  const choices = asked.filter((control) => control.name === name).flatMap(choicesOf);
  return [answer].flat().flatMap((one) => {
    if (typeof one !== "string" || one.trim() === "") return [];
    const choice = choices.find(({ value }) => value === one);
    return [choice ? wordsOf(choice) : one.trim()];
  });
}

function choicesOf(control: Control): (HTMLInputElement | HTMLOptionElement)[] {
  if (control instanceof HTMLSelectElement) return [...control.options];
  return isTick(control) ? [control] : [];
}

function wordsOf(choice: HTMLInputElement | HTMLOptionElement): string {
  const label = choice instanceof HTMLOptionElement ? choice : choice.closest("label");
  return choice.dataset.says ?? label?.textContent.trim() ?? choice.value;
}
