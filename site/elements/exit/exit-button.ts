import { countShiftPresses, type KeyMoment } from "./shift-presses.ts";

/** What a screen reader says after the first and the second press of Shift. */
const countdown = ["Druk nog 2 keer op Shift om deze site te verlaten.", "Nog 1 keer Shift."];

/**
 * Turns the plain link inside into a fast exit: the page blanks at once, is replaced in the
 * history and cannot be brought back with the Back button. Without JavaScript the link remains.
 * The first one on a page also listens for Shift, pressed three times.
 */
class ExitButton extends HTMLElement {
  static #first: ExitButton | undefined;

  connectedCallback(): void {
    this.#link?.addEventListener("click", (event) => {
      event.preventDefault();
      this.#leave();
    });
    ExitButton.#first ??= this;
    if (ExitButton.#first === this) this.#listenForShift();
  }

  get #link(): HTMLAnchorElement | null {
    return this.querySelector("a");
  }

  #leave(): void {
    const url = this.#link?.href;
    if (url === undefined) return;
    // elements/exit/exit-guard.ts blanks, wipes and leaves. Should it ever be missing, leaving comes first.
    const ask = new CustomEvent("leave-site", { detail: url, cancelable: true });
    if (dispatchEvent(ask)) location.replace(url);
  }

  #listenForShift(): void {
    const count = countShiftPresses();
    const spoken = document.createElement("span");
    spoken.className = "sr-only";
    spoken.role = "status";
    this.append(spoken);
    const take = (moment: KeyMoment) => {
      const presses = count(moment);
      if (presses === 3) this.#leave();
      else spoken.textContent = countdown[presses - 1] ?? "";
    };
    for (const type of ["keydown", "keyup"] as const) {
      addEventListener(type, ({ key, timeStamp }) => take({ type, key, at: timeStamp }));
    }
    addEventListener("pointerdown", ({ timeStamp }) =>
      take({ type: "pointerdown", at: timeStamp }),
    );
  }
}

customElements.define("exit-button", ExitButton);
