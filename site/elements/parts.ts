/**
 * The part of an element with `data-part="<name>"`.
 * @throws Error when the page's HTML has no such part
 */
export function partOf<Part extends HTMLElement>(
  root: HTMLElement,
  name: string,
  kind: { new (): Part },
): Part {
  const part = root.querySelector(`[data-part="${name}"]`);
  if (part instanceof kind) return part;
  throw new Error(`<${root.localName}> misses its part "${name}".`);
}

/** Shows the parts of one state (`data-when="found empty"`) and hides those of the others. */
export function showState(root: HTMLElement, state: string): void {
  for (const part of root.querySelectorAll<HTMLElement>("[data-when]")) {
    part.hidden = !part.dataset.when?.split(" ").includes(state);
  }
}

/** A copy of what a template holds. @throws Error when it holds no list item */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  const item = template.content.querySelector("li")?.cloneNode(true);
  if (item instanceof HTMLElement) return item;
  throw new Error("A template of a list needs an <li>.");
}
