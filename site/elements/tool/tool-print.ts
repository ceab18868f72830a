import { partOf } from "../parts.ts";

/**
 * Makes the buttons of features/tool/PaperActions.astro work.
 * @param say tells the visitor how it went
 */
export function offerPaper(
  root: HTMLElement,
  paper: HTMLElement,
  say: (text: string) => void,
): void {
  const copy = partOf(root, "copy", HTMLButtonElement);
  // Browsers offer it on a safe address only.
  copy.hidden = !navigator.clipboard;
  copy.addEventListener("click", async () => {
    const copied = navigator.clipboard.writeText(paper.innerText);
    const text = await copied.then(
      () => "De tekst is gekopieerd. Wie daarna plakt, ziet hem.",
      () => "Kopiëren lukt niet in deze browser.",
    );
    say(text);
  });
  partOf(root, "print", HTMLButtonElement).addEventListener("click", () => window.print());
}
