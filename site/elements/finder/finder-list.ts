import type { Current } from "../../lib/finder/order.ts";
import { freshnessText, isLate } from "../../lib/freshness-text.ts";
import { savedText } from "../../lib/list/saved.ts";
import { copyOf } from "../parts.ts";
import "../list/save-offer.ts";

const perPage = 20;

/** One block of offers of the finder (FinderResults.astro), a page of them at a time. */
export class FinderList {
  readonly #section: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #folder: string;
  #waiting: Current[] = [];
  #gemeente = "";

  /** @param folder path under which the pages of offers stand that this site has */
  constructor(section: HTMLElement, template: HTMLTemplateElement, folder: string) {
    this.#section = section;
    this.#template = template;
    this.#folder = folder;
    this.#more?.addEventListener("click", () => this.#show(perPage)?.focus());
  }

  /**
   * Shows these offers in place of those before.
   *
   * @param gemeente slug of the gemeente they were found in; empty for none
   * @param none what to say when there are none; absent: the block goes away
   */
  fill(offers: readonly Current[], title: string, gemeente: string, none?: string): void {
    this.#gemeente = gemeente;
    this.#list?.replaceChildren();
    this.#waiting = [...offers];
    this.#section.hidden = offers.length === 0 && none === undefined;
    const heading = this.#section.querySelector("h3");
    if (heading) heading.textContent = title;
    const empty = this.#section.querySelector<HTMLElement>("[data-none]");
    if (empty) {
      empty.textContent = none ?? "";
      empty.hidden = none === undefined || offers.length > 0;
    }
    this.#show(perPage);
  }

  get #list(): HTMLElement | null {
    return this.#section.querySelector("[data-list]");
  }

  get #more(): HTMLElement | null {
    return this.#section.querySelector("[data-more]");
  }

  /** Shows some more, and gives the link of the first of them. */
  #show(count: number): HTMLElement | null | undefined {
    const cards = this.#waiting.splice(0, count).map((offer) => this.#card(offer));
    this.#list?.append(...cards);
    if (this.#more) this.#more.hidden = this.#waiting.length === 0;
    return cards[0]?.querySelector("a");
  }

  #card(offer: Current): HTMLElement {
    const card = copyOf(this.#template);
    const link = card.querySelector("a");
    if (link) {
      link.href = `${offer.folder ?? this.#folder}${offer.slug}/`;
      link.textContent = offer.name;
    }
    const { short, full } = freshnessText(offer.freshness);
    const checked = isLate(offer.freshness) ? full : short;
    const save = card.querySelector("save-offer");
    const gemeente = offer.isLocal ? this.#gemeente : "";
    save?.setAttribute("data-offer", savedText({ gemeente, slug: offer.slug }));
    write(card, "name", `: ${offer.name}`);
    write(card, "who", [offer.audience.text, offer.age.text].filter(Boolean).join(", "));
    write(card, "how", offer.form.text || "Nog niet bekend");
    write(card, "cost", offer.cost.text);
    write(card, "summary", offer.summary ?? "");
    write(card, "checked", `Van ${offer.organization}. ${checked}`);
    if (!offer.isExample) card.querySelector("[data-example]")?.remove();
    if (!offer.closed) card.querySelector("[data-closed]")?.remove();
    return card;
  }
}

function write(card: HTMLElement, name: string, text: string): void {
  const part = card.querySelector(`[data-${name}]`);
  if (text === "") part?.remove();
  else if (part) part.textContent = text;
}
