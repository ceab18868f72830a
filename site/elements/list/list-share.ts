import { qrPath } from "../../lib/list/qr.ts";
import { partOf } from "../parts.ts";

/** The link of the list: to copy, to share and as a QR code for paper (ListShare.astro). */
export class ListShare {
  readonly #root: HTMLElement;
  readonly #say: (text: string) => void;
  #link = "";

  /** @param say tells the visitor how it went */
  constructor(root: HTMLElement, say: (text: string) => void) {
    this.#root = root;
    this.#say = say;
    const [copy, share, print] = ["copy", "share", "print"].map((name) =>
      partOf(root, name, HTMLButtonElement),
    );
    // Browsers offer both on a safe address only, and not all can share.
    if (copy) copy.hidden = !navigator.clipboard;
    if (share) share.hidden = !navigator.share;
    copy?.addEventListener("click", () => void this.#copy());
    // Who closes the sheet of the device shares nothing: that is no mistake.
    share?.addEventListener("click", () => navigator.share({ url: this.#link }).catch(() => {}));
    print?.addEventListener("click", () => window.print());
  }

  show(link: string): void {
    this.#link = link;
    const { size, path } = qrPath(link);
    const code = this.#root.querySelector("[data-qr]");
    code?.setAttribute("viewBox", `0 0 ${size} ${size}`);
    code?.querySelector("path")?.setAttribute("d", path);
  }

  async #copy(): Promise<void> {
    const copied = navigator.clipboard.writeText(this.#link);
    const text = await copied.then(
      () => "De link is gekopieerd. Wie hem opent, ziet dezelfde lijst.",
      () => "Kopiëren lukt niet in deze browser.",
    );
    this.#say(text);
  }
}
