import { fromFragment, toFragment } from "../../lib/finder/address.ts";
import { GemeenteField } from "../gemeente-field.ts";
import { partOf } from "../parts.ts";
import { showMeetings } from "./meeting-list.ts";

/** What somebody asks for by `together` fits both. */
const TOGETHER = ["parent", "child", "youth"];

/**
 * The agenda (Agenda.astro): of the plain list it shows what is not over, and fits the gemeente and
 * whom it is for. Both are harmless, so they stand behind `#` in the address: Back and a shared link
 * show the same, and nothing leaves the device.
 */
class AgendaFinder extends HTMLElement {
  // The script runs when the page is read to its end, so the parts are there.
  readonly #field = new GemeenteField(this, (gemeente) => void this.#go(gemeente));
  readonly #who = partOf(this, "who", HTMLSelectElement);
  readonly #status = partOf(this, "status", HTMLElement);
  readonly #all = partOf(this, "all", HTMLButtonElement);
  readonly #local = partOf(this, "local", HTMLElement);
  readonly #national = partOf(this, "national", HTMLElement);
  readonly #download = partOf(this, "download", HTMLAnchorElement);
  readonly #follow = partOf(this, "follow", HTMLAnchorElement);
  readonly #calendarOf = partOf(this, "calendar-of", HTMLElement);
  /** The calendars of everything. */
  readonly #whole = { download: this.#download.href, follow: this.#follow.href };
  #gemeente = "";

  connectedCallback(): void {
    this.#who.addEventListener("change", () => {
      history.replaceState(null, "", this.#address);
      void this.#show();
    });
    this.#all.addEventListener("click", () => {
      this.#who.value = "";
      void this.#go("");
    });
    addEventListener("popstate", () => this.#read());
    this.#read();
  }

  /** Another gemeente is a new step for the Back button. */
  async #go(gemeente: string): Promise<void> {
    this.#gemeente = gemeente;
    history.pushState(null, "", this.#address);
    await this.#show();
    this.#status.focus();
  }

  get #address(): string {
    const audience = this.#who.value === "" ? [] : [this.#who.value];
    const fragment = toFragment({ gemeente: this.#gemeente, choice: { audience } });
    return `${location.pathname}${location.search}${fragment}`;
  }

  #read(): void {
    // The skip link and other places on the page are no question.
    if (location.hash !== "" && !location.hash.includes("=")) return;
    const { gemeente = "", choice } = fromFragment(location.hash);
    this.#gemeente = gemeente;
    this.#who.value = choice.audience?.[0] ?? "";
    // A word that this list does not have.
    if (this.#who.selectedIndex === -1) this.#who.value = "";
    void this.#show();
  }

  async #show(): Promise<void> {
    const asked = this.#gemeente;
    const name = asked === "" ? undefined : await this.#field.nameOf(asked);
    if (asked !== this.#gemeente) return;
    this.#field.show(name ?? "");
    const local = showMeetings(
      this.#local,
      (entry) => this.#fits(entry) && (name === undefined || isFor(entry, asked)),
    );
    const national = showMeetings(this.#national, (entry) => this.#fits(entry));
    this.#name(name);
    const isIdle = asked === "" && this.#who.value === "";
    this.#all.hidden = isIdle;
    this.#status.textContent = isIdle
      ? ""
      : asked !== "" && name === undefined
        ? "Deze gemeente vinden wij nu niet. Dit is voor alle gemeenten."
        : said(name, local, national);
  }

  /** Says everywhere for which gemeente it is; undefined: for all. */
  #name(gemeente: string | undefined): void {
    const title = this.#local.querySelector("h2");
    if (title) title.textContent = gemeente ? `Gemeente ${gemeente}` : (title.dataset.title ?? "");
    const { calendars = "", gemeentePage = "" } = this.dataset;
    const file = `${calendars}${this.#gemeente}/agenda.ics`;
    const own = new URL(file, this.#whole.download).href;
    this.#download.href = gemeente ? own : this.#whole.download;
    const followed = new URL(this.#whole.follow);
    if (gemeente) followed.pathname = file;
    this.#follow.href = followed.href;
    this.#calendarOf.textContent = gemeente
      ? `Dit is de agenda voor de gemeente ${gemeente}, met wat er online en in heel Nederland is.`
      : (this.#calendarOf.dataset.all ?? "");
    const help = this.#local.querySelector<HTMLAnchorElement>("[data-part=help]");
    if (help && gemeente) help.href = `${gemeentePage}${this.#gemeente}/`;
  }

  #fits({ dataset: { who = "" } }: HTMLElement): boolean {
    const wanted = this.#who.value;
    const people = who.split(" ");
    return (
      wanted === "" ||
      people.includes(wanted) ||
      (TOGETHER.includes(wanted) && people.includes("together"))
    );
  }
}

const isFor = ({ dataset: { gemeenten = "" } }: HTMLElement, slug: string) =>
  gemeenten.split(" ").includes(slug);

const counted = (count: number) =>
  count === 1 ? "1 bijeenkomst" : `${count === 0 ? "Geen" : count} bijeenkomsten`;

/** What is found, in a sentence. */
function said(gemeente: string | undefined, local: number, national: number): string {
  const here = gemeente ? ` voor de gemeente ${gemeente}` : " in een gemeente of regio";
  return `${counted(local)}${here}, en ${national === 0 ? "geen" : national} online of in heel Nederland.`;
}

customElements.define("agenda-finder", AgendaFinder);
