import type { Current } from "../../lib/finder/order.ts";
import { byConsent, CONSENT_GROUPS } from "../../lib/talk/by-consent.ts";
import { FinderPlaces } from "../finder/finder-places.ts";
import { GemeenteField } from "../gemeente-field.ts";
import { copyOf, partOf } from "../parts.ts";

/**
 * Help for young people in the gemeente that is typed, taken apart by whether a parent must agree
 * (YouthHelp.astro). All of it stays in this page: no address, no history, no storage.
 */
class YouthHelp extends HTMLElement {
  readonly #places = new FinderPlaces(this.dataset.slices ?? "");
  readonly #field = new GemeenteField(this, (gemeente) => void this.#show(gemeente));
  readonly #card = partOf(this, "card", HTMLTemplateElement);

  async #show(gemeente: string): Promise<void> {
    const status = partOf(this, "status", HTMLElement);
    try {
      const place = await this.#places.at(gemeente);
      this.#field.show(place.name);
      const groups = byConsent(place.find({ choice: { audience: ["youth"] }, text: "" }).shown);
      for (const { id } of CONSENT_GROUPS) this.#fill(id, groups[id]);
      status.textContent =
        groups.alone.length > 0
          ? `In ${place.name} en online: ${groups.alone.length} keer hulp zonder ja van je ouders.`
          : `Wij kennen in ${place.name} geen hulp waarvoor je ouders geen ja hoeven te zeggen. Bel of chat dan eerst.`;
    } catch {
      status.textContent = "De lijst laden lukt nu niet. Kijk of je internet hebt.";
    }
    status.focus();
  }

  #fill(id: string, offers: readonly Current[]): void {
    const group = partOf(this, id, HTMLDetailsElement);
    group.hidden = offers.length === 0;
    const count = group.querySelector("[data-count]");
    if (count) count.textContent = `(${offers.length})`;
    group.querySelector("[data-list]")?.replaceChildren(...offers.map((one) => this.#item(one)));
  }

  #item(offer: Current): HTMLElement {
    const item = copyOf(this.#card);
    const link = item.querySelector("a");
    const href = `${offer.folder ?? this.dataset.offerPage}${offer.slug}/`;
    if (link) Object.assign(link, { href, textContent: offer.name });
    const text = item.querySelector("[data-text]");
    const facts = [offer.age.text, offer.form.text, offer.cost.text].filter(Boolean).join(" · ");
    if (text) text.textContent = facts;
    if (!offer.isExample) item.querySelector("[data-example]")?.remove();
    return item;
  }
}

customElements.define("youth-help", YouthHelp);
