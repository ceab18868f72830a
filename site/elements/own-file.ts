import { partOf } from "./parts.ts";

interface Door {
  /** Name of the file; it tells nothing about the visitor. */
  name: string;
  write: () => string | Promise<string>;
  /** @param text what stands in the file that was chosen, whatever it is */
  open: (text: string) => void | Promise<void>;
}

/** Makes the buttons of components/tool/OwnFile.astro work: the visitor's own file, out and in. */
export function offerOwnFile(root: HTMLElement, { name, write, open }: Door): void {
  partOf(root, "export", HTMLButtonElement).addEventListener("click", async () => {
    download(new Blob([await write()], { type: "application/json" }), name);
  });
  const input = partOf(root, "import", HTMLInputElement);
  input.addEventListener("change", async () => {
    const text = await input.files?.[0]?.text();
    // The same file may be chosen again.
    input.value = "";
    if (text !== undefined) await open(text);
  });
}

function download(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
