import {
  marksOf,
  type Night,
  nextNight,
  parseNight,
  switchDays,
} from "../../lib/two-homes/week.ts";
import { say } from "../say.ts";

/** The two homes when they have no name yet. */
const NAMELESS: readonly [string, string] = ["het ene huis", "het andere huis"];

/** The picture of the week (features/tool/two-homes/WeekTable.astro): a press changes a night, and all of it is painted. */
export class HomesWeek {
  readonly #tool: HTMLElement;

  /** @param tool holds the form and the paper; both show the week */
  constructor(tool: HTMLElement) {
    this.#tool = tool;
    tool.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("[data-night]") : null;
      if (button) this.#press(button);
    });
  }

  #press(button: HTMLElement): void {
    const answer = this.#answerOf(button.dataset.night ?? "");
    if (!answer) return;
    answer.value = nextNight(parseNight(answer.value));
    answer.dispatchEvent(new Event("input", { bubbles: true }));
    this.paint();
    say(button.ariaLabel ?? "");
  }

  paint(): void {
    const names = this.#names;
    const [first, second] = marksOf(this.#typed);
    const marks: Record<Night, string> = { "": "", "1": first, "2": second, "?": "?" };
    for (const part of this.#all("[data-home]"))
      part.textContent = names[part.dataset.home === "2" ? 1 : 0];
    for (const part of this.#all("[data-sample]"))
      mark(part, marks[parseNight(part.dataset.sample ?? "")]);
    for (const tile of this.#all("[data-tile]")) {
      const night = this.#nightOf(tile.dataset.tile ?? "");
      tile.dataset.is = night;
      mark(tile, marks[night]);
    }
    this.#name(names, this.#paintSwitches());
    this.#paintDays();
  }

  /** @returns the nights before which somebody goes to the other home */
  #paintSwitches(): Set<string> {
    const places = this.#all("[data-night]")
      .map(({ dataset }) => dataset.night ?? "")
      .filter((night) => this.#hasTwoWeeks || night.startsWith("a-"));
    const days = switchDays(places.map((place) => this.#nightOf(place)));
    const switches = new Set(places.filter((_place, index) => days[index]));
    for (const part of this.#all("[data-switch]"))
      part.hidden = !switches.has(part.dataset.switch ?? "");
    return switches;
  }

  /** Says what a day is to who does not see it. */
  #name(names: readonly [string, string], switches: Set<string>): void {
    const said: Record<Night, string> = {
      "": "niet ingevuld",
      "1": names[0],
      "2": names[1],
      "?": "ligt niet vast",
    };
    for (const button of this.#all("[data-night]")) {
      const { night = "", day = "" } = button.dataset;
      const week = this.#hasTwoWeeks ? `, week ${night.slice(0, 1).toUpperCase()}` : "";
      const isSwitch = switches.has(night) ? ", je wisselt" : "";
      button.ariaLabel = `${day}${week}: ${said[this.#nightOf(night)]}${isSwitch}`;
    }
  }

  /** School and what is on a fixed day, on paper. */
  #paintDays(): void {
    const rows = this.#all("[data-rows=vast] [data-part=rows] > li");
    for (const cell of this.#all("[data-fixed]")) {
      cell.textContent = rows
        .filter((row) => row.querySelector("select")?.value === cell.dataset.fixed)
        .map((row) => row.querySelector("input")?.value ?? "")
        .join("\n");
    }
    for (const cell of this.#all("[data-school]")) {
      const box = this.#tool.querySelector<HTMLInputElement>(
        `input[name=school][value=${cell.dataset.school}]`,
      );
      cell.textContent = box?.checked ? "✓" : "";
    }
  }

  get #hasTwoWeeks(): boolean {
    return this.#tool.querySelector("input[name=weken]:checked") !== null;
  }

  get #typed(): [string, string] {
    const typed = (name: string) =>
      this.#tool.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value.trim() ?? "";
    return [typed("huis-1"), typed("huis-2")];
  }

  get #names(): [string, string] {
    const [first, second] = this.#typed;
    return [first || NAMELESS[0], second || NAMELESS[1]];
  }

  #nightOf(place: string): Night {
    return parseNight(this.#answerOf(place)?.value ?? "");
  }

  #answerOf(place: string): HTMLSelectElement | null {
    return this.#tool.querySelector(`select[name="nacht-${place}"]`);
  }

  #all(selector: string): HTMLElement[] {
    return [...this.#tool.querySelectorAll<HTMLElement>(selector)];
  }
}

function mark(tile: HTMLElement, text: string): void {
  const letter = tile.querySelector("b");
  if (letter) letter.textContent = text;
}
