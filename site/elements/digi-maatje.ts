import { begin, type Conversation, restart, say, takeBack } from "../lib/maatje/conversation.ts";
import { copyOf, partOf } from "./parts.ts";

/**
 * Plays the steps of a dialog (features/maatje/Maatje.astro) as a talk: the step that is put now,
 * above it what was said. Where a visitor is stands in memory only, in no address and no history.
 */
class DigiMaatje extends HTMLElement {
  #steps: HTMLElement[] = [];
  #conversation: Conversation = begin("");

  connectedCallback(): void {
    this.#steps = [...this.querySelectorAll<HTMLElement>("[data-step]")];
    this.#conversation = begin(this.#steps[0]?.id ?? "");
    for (const link of this.querySelectorAll<HTMLAnchorElement>("a[data-answer]")) {
      this.#makeButton(link);
    }
    for (const button of this.querySelectorAll("[data-print]")) {
      button.addEventListener("click", () => window.print());
    }
    this.#part("back").addEventListener("click", () => this.#go(takeBack(this.#conversation)));
    this.#part("restart").addEventListener("click", () => this.#go(restart(this.#conversation)));
    this.#show();
  }

  /** A link would put the answer in the address. */
  #makeButton(link: HTMLAnchorElement): void {
    const button = document.createElement("button");
    button.type = "button";
    button.className = link.className;
    button.textContent = link.textContent;
    const next = link.hash.slice(1);
    const answer = button.textContent.trim();
    button.addEventListener("click", () => this.#go(say(this.#conversation, answer, next)));
    link.replaceWith(button);
  }

  /** Shows another moment of the conversation, and reads on from there. */
  #go(conversation: Conversation): void {
    this.#conversation = conversation;
    this.#show();
    const top = conversation.turns.length > 0 ? this.#part("bar") : this;
    top.scrollIntoView();
    this.#headingOf(conversation.now)?.focus({ preventScroll: true });
  }

  #show(): void {
    const { now, turns } = this.#conversation;
    for (const step of this.#steps) step.hidden = step.id !== now;
    this.#part("bar").hidden = turns.length === 0;
    const isQuestion = this.#steps.some(
      ({ id, dataset }) => id === now && dataset.step === "question",
    );
    this.#part("count").textContent = isQuestion ? `Vraag ${turns.length + 1}` : "";
    this.#tell();
  }

  /** Keeps what is already in the log, so that a screen reader hears only what is new. */
  #tell(): void {
    const { turns } = this.#conversation;
    const said = this.#part("said");
    while (said.childElementCount > turns.length) said.lastElementChild?.remove();
    for (const { step, answer } of turns.slice(said.childElementCount)) {
      const turn = copyOf(partOf(this, "turn", HTMLTemplateElement));
      const [asked, answered] = turn.children;
      if (asked) asked.textContent = this.#headingOf(step)?.textContent ?? "";
      if (answered) answered.textContent = `Jij: ${answer}`;
      said.append(turn);
    }
  }

  #headingOf(step: string): HTMLElement | null {
    return this.querySelector(`#${step} h2`);
  }

  #part(name: string): HTMLElement {
    return partOf(this, name, HTMLElement);
  }
}

customElements.define("digi-maatje", DigiMaatje);
