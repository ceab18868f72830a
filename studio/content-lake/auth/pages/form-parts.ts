import { escapeHtml } from "./page.ts";

/** Messages in Dutch by the name of the field they are about; `""` for the whole form. */
export type FieldErrors = Record<string, string>;

/** One labelled text field. */
export interface Field {
  name: string;
  label: string;
  type: "text" | "email" | "password";
  autocomplete: string;
  value?: string;
  /** A line below the label. */
  hint?: string;
}

/** A field with its label, hint and error, tied together for screen readers. */
export function fieldHtml(field: Field, errors: FieldErrors): string {
  const { name, label, type, autocomplete, value = "", hint } = field;
  const error = errors[name];
  const notes = [hint ? `${name}-uitleg` : "", error ? `${name}-fout` : ""].filter(Boolean);
  return [
    `<label for="${name}">${escapeHtml(label)}</label>`,
    hint ? `<p class="uitleg" id="${name}-uitleg">${escapeHtml(hint)}</p>` : "",
    error ? `<p class="fout" id="${name}-fout">${escapeHtml(error)}</p>` : "",
    `<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" required`,
    type === "password" ? "" : ` value="${escapeHtml(value)}"`,
    notes.length > 0 ? ` aria-describedby="${notes.join(" ")}"` : "",
    error ? ' aria-invalid="true"' : "",
    ">",
  ].join("");
}

/** The list of what is wrong, above the form; it takes the focus when the page opens. */
export function errorSummaryHtml(errors: FieldErrors): string {
  const entries = Object.entries(errors);
  if (entries.length === 0) return "";
  const items = entries.map(([name, text]) =>
    name === ""
      ? `<li>${escapeHtml(text)}</li>`
      : `<li><a href="#${name}">${escapeHtml(text)}</a></li>`,
  );
  return `<div class="fouten" role="alert" tabindex="-1" autofocus>
<h2>Dit gaat nog niet goed</h2>
<ul>${items.join("")}</ul>
</div>`;
}
