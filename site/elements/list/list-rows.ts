import { freshnessText } from "../../lib/freshness-text.ts";
import type { Found } from "./list-offers.ts";

const ROLES = [
  ["tr", "row"],
  ["th", "rowheader"],
  ["td", "cell"],
] as const;

/** The rows of the list (ListTable.astro), one per offer. */
export class ListRows {
  readonly #body: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #folder: string;
  readonly #remove: (found: Found) => void;

  /**
   * @param folder path under which the pages of offers stand that this site has
   * @param remove called when the visitor takes an offer off the list
   */
  constructor(
    body: HTMLElement,
    template: HTMLTemplateElement,
    folder: string,
    remove: (found: Found) => void,
  ) {
    this.#body = body;
    this.#template = template;
    this.#folder = folder;
    this.#remove = remove;
    body.role = "rowgroup";
    body.closest("table")?.setAttribute("role", "table");
  }

  show(all: readonly Found[]): void {
    this.#body.replaceChildren(...all.map((found) => this.#row(found)));
  }

  #row(found: Found): Node {
    const row = this.#template.content.cloneNode(true);
    if (!(row instanceof DocumentFragment)) return row;
    // A table that is shown as cards would lose its roles.
    for (const [part, role] of ROLES) {
      for (const one of row.querySelectorAll(part)) one.role = role;
    }
    const { offer, gemeente } = found;
    const link = row.querySelector("a");
    if (link) {
      link.href = `${offer.folder ?? this.#folder}${offer.slug}/`;
      link.textContent = offer.name;
    }
    write(row, "giver", `Van ${offer.organization}`);
    write(row, "who", [offer.audience.text, offer.age.text].filter(Boolean).join(", "));
    write(row, "how", offer.form.text || "Nog niet bekend");
    write(row, "where", gemeente ? `Gemeente ${gemeente}` : "Heel Nederland");
    write(row, "cost", offer.cost.text);
    write(row, "checked", freshnessText(offer.freshness).short);
    for (const word of row.querySelectorAll<HTMLElement>("[data-referral]")) {
      if (!offer.referral.includes(word.dataset.referral ?? "")) word.remove();
    }
    showContact(row, offer.contact);
    if (!offer.isExample) row.querySelector("[data-example]")?.remove();
    if (!offer.closed) row.querySelector("[data-closed]")?.remove();
    write(row, "name", `: ${offer.name}`);
    row.querySelector("button")?.addEventListener("click", () => this.#remove(found));
    return row;
  }
}

function write(row: ParentNode, name: string, text: string): void {
  const part = row.querySelector(`[data-${name}]`);
  if (part) part.textContent = text;
}

/** A number dials, an address mails, a website opens; without any its own page tells. */
function showContact(row: ParentNode, contact: string | null): void {
  const link = row.querySelector<HTMLAnchorElement>("[data-contact]");
  if (contact === null || link === null) {
    link?.replaceWith("Zie de pagina van deze hulp");
    return;
  }
  const isSite = /^https?:/.test(contact);
  link.textContent = isSite ? contact.replace(/^https?:\/\/(www\.)?|\/$/g, "") : contact;
  link.href = isSite
    ? contact
    : contact.includes("@")
      ? `mailto:${contact}`
      : `tel:${contact.replace(/[^\d+]/g, "")}`;
}
