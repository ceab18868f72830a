/** One step of a tool at a time (features/tool/Step.astro), with the way back and on. */
export class ToolSteps {
  readonly #steps: readonly HTMLElement[];
  readonly #ways: Record<"back" | "on", HTMLButtonElement>;
  #now = 0;

  /** @param leave called when the visitor goes to another step */
  constructor(
    steps: readonly HTMLElement[],
    ways: Record<"back" | "on", HTMLButtonElement>,
    leave: () => void,
  ) {
    this.#steps = steps;
    this.#ways = ways;
    for (const [way, step] of [
      [ways.back, -1],
      [ways.on, 1],
    ] as const) {
      way.addEventListener("click", () => {
        leave();
        this.show(this.#now + step);
        const now = this.#steps[this.#now];
        now?.scrollIntoView();
        now?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
      });
    }
    for (const [index, step] of steps.entries()) {
      const place = step.querySelector("[data-place]");
      if (place) place.textContent = `Stap ${index + 1} van ${steps.length}`;
    }
    this.show(0);
  }

  show(step: number): void {
    this.#now = step;
    for (const [index, one] of this.#steps.entries())
      one.toggleAttribute("data-now", index === step);
    this.#ways.back.hidden = step === 0;
    this.#ways.on.hidden = step === this.#steps.length - 1;
  }
}
