import type { Saved } from "../lib/list/saved.ts";
import { partOf } from "./parts.ts";

/** The visitor's own file (ListFile.astro): what reads and writes it comes when it is asked for. */
export class ListFile {
  /**
   * @param list gives the list to write
   * @param open called with the list of a file; undefined when the file is not one of ours
   */
  constructor(
    root: HTMLElement,
    list: () => readonly Saved[],
    open: (list: Saved[] | undefined) => void,
  ) {
    partOf(root, "export", HTMLButtonElement).addEventListener("click", async () => {
      const { fileText } = await import("../lib/list/file.ts");
      download(new Blob([fileText(list())], { type: "application/json" }));
    });
    const input = partOf(root, "import", HTMLInputElement);
    input.addEventListener("change", async () => {
      const { parseFile } = await import("../lib/list/file.ts");
      const text = await input.files?.[0]?.text();
      // The same file may be chosen again.
      input.value = "";
      if (text !== undefined) open(parseFile(text));
    });
  }
}

function download(file: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "mijn-lijst.json";
  link.click();
  URL.revokeObjectURL(link.href);
}
