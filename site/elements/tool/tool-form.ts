import type { Answers, Field, Form, Row } from "../../lib/tool/answers.ts";

/** What a visitor fills in. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const ASKS = "input[name], textarea[name], select[name]";
/** A group of questions that is answered as often as needed (features/tool/Rows.astro). */
export const ROWS = "[data-rows]";

/**
 * What a form asks, read from its own HTML: names, `maxlength`, choices and rows. So the form is the
 * only place that says it, and what is kept or opened from a file is held against it.
 */
export function describeForm(form: HTMLFormElement): Form {
  return {
    fields: fieldsOf(controlsOf(form)),
    rows: [...form.querySelectorAll<HTMLElement>(ROWS)].map((group) => ({
      name: group.dataset.rows ?? "",
      most: Number(group.dataset.most),
      fields: fieldsOf(controlsOf(templateOf(group).content)),
    })),
  };
}

/** The questions of a form, or of one row, without those of the rows inside. */
export function controlsOf(scope: ParentNode): Control[] {
  return [...scope.querySelectorAll<Control>(ASKS)].filter((control) =>
    scope instanceof HTMLElement && scope.matches("form") ? !control.closest(ROWS) : true,
  );
}

/** The template of a repeated part. @throws Error when the page's HTML has none */
export function templateOf(group: HTMLElement): HTMLTemplateElement {
  const template = group.querySelector("template");
  if (template) return template;
  throw new Error("What is repeated needs a <template>.");
}

/** What is answered in these controls. */
export function readControls(controls: readonly Control[]): Row {
  const row: Row = {};
  for (const control of controls) {
    const { name } = control;
    if (!isTick(control)) row[name] = control.value;
    else if (control.type === "radio") row[name] ||= control.checked ? control.value : "";
    else row[name] = [...(row[name] ?? []), ...(control.checked ? [control.value] : [])];
  }
  return row;
}

/** Puts answers in these controls; one without an answer stays as it is. */
export function fillControls(controls: readonly Control[], answers: Answers | Row): void {
  for (const control of controls) {
    const answer = answers[control.name];
    if (answer === undefined) continue;
    if (isTick(control)) control.checked = [answer].flat().some((one) => one === control.value);
    else if (typeof answer === "string") control.value = answer;
  }
}

/** Whether it is a box or a dot. */
export function isTick(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && ["radio", "checkbox"].includes(control.type);
}

function fieldsOf(controls: readonly Control[]): Field[] {
  const fields = new Map<string, Field>();
  for (const control of controls) {
    const field = fieldOf(control);
    const before = fields.get(field.name);
    if (before && before.kind !== "text" && field.kind !== "text")
      before.values.push(...field.values);
    else fields.set(field.name, field);
  }
  return [...fields.values()];
}

function fieldOf(control: Control): Field {
  const { name } = control;
  if (control instanceof HTMLSelectElement) {
    const values = [...control.options].map(({ value }) => value).filter((value) => value !== "");
    return { kind: "choice", name, values };
  }
  if (isTick(control))
    return { kind: control.type === "radio" ? "choice" : "choices", name, values: [control.value] };
  if (control.maxLength < 0) throw new Error(`The question "${name}" needs a maxlength.`);
  return { kind: "text", name, most: control.maxLength };
}
