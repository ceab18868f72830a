/**
 * Beginnings of sentences that a visitor can tap (features/tool/Openings.astro): they come under what
 * stands there already, in the field of the same question.
 */
export function offerOpenings(form: HTMLFormElement): void {
  form.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-opening]") : null;
    const field = button?.closest("[data-question]")?.querySelector("textarea");
    if (!button || !field) return;
    const before = field.value.trimEnd();
    const text = `${before}${before && "\n"}${button.textContent.replace("…", "").trim()} `;
    if (text.length > field.maxLength) return;
    field.value = text;
    field.focus();
    field.setSelectionRange(text.length, text.length);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
