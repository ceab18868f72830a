import { dayInAmsterdam } from "@digiplein/content-schema/time";
import { weekOf } from "../../lib/two-homes/packing.ts";
import { partOf } from "../parts.ts";
import { ThingList } from "./thing-list.ts";
import { HomesWeek } from "./two-homes-week.ts";

/**
 * What the tool for two homes adds to every tool (features/tool/two-homes): the picture of the week,
 * suggestions to tap, and ticks that last a week. The tool around it holds and keeps the answers.
 */
class TwoHomes extends HTMLElement {
  readonly #tool: HTMLElement = this.closest<HTMLElement>("visitor-tool") ?? this;
  readonly #week = new HomesWeek(this.#tool);
  readonly #lists = [...this.querySelectorAll<HTMLElement>("[data-things]")].map(
    (list) => new ThingList(list),
  );
  readonly #ticked = partOf(this, "week", HTMLInputElement);

  connectedCallback(): void {
    // On the way down, so that the tool keeps the week together with the tick.
    this.addEventListener("input", () => this.#stamp(), { capture: true });
    this.#tool.addEventListener("answers", () => this.#paint());
    // A tab that stays open can go into another week.
    document.addEventListener("visibilitychange", () => this.#paint());
    this.#paint();
  }

  #stamp(): void {
    this.#ticked.value = weekOf(dayInAmsterdam(new Date()));
  }

  #paint(): void {
    this.#endTicks();
    this.#week.paint();
    for (const list of this.#lists) list.paint();
  }

  /** What was in the bag in another week has to go in again. */
  #endTicks(): void {
    if (this.#ticked.value === "" || this.#ticked.value === weekOf(dayInAmsterdam(new Date())))
      return;
    for (const box of this.querySelectorAll<HTMLInputElement>("input[name=ingepakt]"))
      box.checked = false;
    this.#stamp();
  }
}

customElements.define("two-homes", TwoHomes);
