import { fromFragment, listText, parseList, type Saved, withList } from "../../lib/list/saved.ts";
import { offerOwnFile } from "../own-file.ts";
import { partOf, showState } from "../parts.ts";
import { type Found, listOffers } from "./list-offers.ts";
import { ListRows } from "./list-rows.ts";
import { ListShare } from "./list-share.ts";
import "./save-offer.ts";
import { visitList } from "./visit-list.ts";

const day = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "Europe/Amsterdam" });

/** The list of the visitor beside each other (MyList.astro holds every part and text). */
class MyList extends HTMLElement {
  readonly #status = partOf(this, "status", HTMLElement);
  readonly #undo = partOf(this, "undo", HTMLButtonElement);
  readonly #rows = new ListRows(
    partOf(this, "rows", HTMLElement),
    partOf(this, "row", HTMLTemplateElement),
    this.dataset.offerPage ?? "",
    (found) => this.#remove(found),
  );
  readonly #share = new ListShare(this, (text) => this.#say(text));
  #found: Found[] = [];
  #removed: readonly Saved[] | undefined;
  /** Counts lists, so that a slow answer never overtakes a newer one. */
  #turn = 0;

  connectedCallback(): void {
    // What reads and writes the file comes when it is asked for.
    const format = () => import("../../lib/list/file.ts");
    offerOwnFile(this, {
      name: "mijn-lijst.json",
      write: async () => (await format()).fileText(this.#found.map(({ saved }) => saved)),
      open: async (text) => this.#open((await format()).parseFile(text)),
    });
    this.#undo.addEventListener("click", () => this.#putBack());
    partOf(this, "date", HTMLElement).textContent = day.format();
    const note = this.querySelector("textarea");
    note?.addEventListener("input", () => {
      partOf(this, "note", HTMLElement).textContent = note.value;
    });
    // Another link in the same tab is another list.
    addEventListener("hashchange", () => {
      if (fromFragment(location.hash).length > 0) visitList.reread();
    });
    visitList.watch(() => void this.#show());
    visitList.whenWiped(() => this.#forget());
  }

  /** After “Wis alles” nothing comes back, and what was typed is gone too. */
  #forget(): void {
    this.#removed = undefined;
    this.#undo.hidden = true;
    const note = this.querySelector("textarea");
    if (note) {
      note.value = "";
      partOf(this, "note", HTMLElement).textContent = "";
    }
    this.#say("Alles is gewist.");
    this.#status.focus();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const { list } = visitList;
    try {
      const found = await listOffers(this.dataset.slices ?? "", list);
      if (turn !== this.#turn) return;
      this.#found = found;
    } catch {
      if (turn === this.#turn) showState(this, "failed");
      return;
    }
    const known = this.#found.map(({ saved }) => saved);
    const isEmpty = known.length === 0;
    showState(this, isEmpty ? "empty" : "found");
    const missing = list.length - known.length;
    const gone = partOf(this, "gone", HTMLElement);
    gone.hidden = missing === 0;
    gone.textContent = `${missing} van de ${list.length} staat er niet meer bij. Misschien is het gestopt of te lang niet gecontroleerd.`;
    if (isEmpty) return;
    this.#rows.show(this.#found);
    const { origin } = location;
    this.#share.show(`${origin}${this.dataset.page}${withList("", known)}`);
  }

  #remove({ saved, offer }: Found): void {
    this.#removed = visitList.list;
    visitList.change(visitList.list.filter(({ slug }) => slug !== saved.slug));
    this.#say(`“${offer.name}” is van je lijst gehaald.`);
    this.#undo.hidden = false;
    // The button that was pressed is gone.
    this.#undo.focus();
  }

  #putBack(): void {
    const before = this.#removed ?? [];
    this.#removed = undefined;
    visitList.change(before);
    this.#say("Het staat weer op je lijst.");
    this.#undo.hidden = true;
    this.#status.focus();
  }

  #open(list: Saved[] | undefined): void {
    if (list === undefined) {
      this.#say(
        "Dit bestand is geen lijst van deze site. Kies het bestand dat je hier hebt gemaakt.",
      );
      return;
    }
    visitList.change(parseList(listText([...visitList.list, ...list])));
    this.#say("De lijst uit je bestand staat erbij.");
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}

customElements.define("my-list", MyList);
