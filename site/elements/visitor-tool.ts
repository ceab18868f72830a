import { type Answers, answersSchema, answersText, parseAnswers } from "../lib/tool/answers.ts";
import { ownFile } from "../lib/tool/file.ts";
import { Device } from "./device.ts";
import { offerOwnFile } from "./own-file.ts";
import { partOf } from "./parts.ts";
import { controlsOf, describeForm, fillControls, ROWS, readControls } from "./tool-form.ts";
import { offerOpenings } from "./tool-openings.ts";
import { showOnPaper } from "./tool-paper.ts";
import { ToolRows } from "./tool-rows.ts";
import { ToolSteps } from "./tool-steps.ts";

const day = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "Europe/Amsterdam" });

/**
 * Whatever a visitor fills in on this site (features/tool/Tool.astro holds every part and text). The
 * answers are in the page only; on the device when the visitor ticks that; in a file when they ask for
 * one. They are never in the address, the history or a request. The event `answers` says that they
 * are others than before, to who paints a picture of them.
 */
class VisitorTool extends HTMLElement {
  readonly #form = partOf(this, "form", HTMLFormElement);
  readonly #paper = partOf(this, "paper", HTMLElement);
  readonly #keep = partOf(this, "keep", HTMLInputElement);
  readonly #status = partOf(this, "status", HTMLElement);
  readonly #undo = partOf(this, "undo", HTMLButtonElement);
  readonly #device = new Device(this.dataset.kind ?? "");
  readonly #asked = describeForm(this.#form);
  readonly #rows = [...this.#form.querySelectorAll<HTMLElement>(ROWS)].map(
    (group) =>
      new ToolRows(
        group,
        () => this.#remember(),
        (what) => this.#changed(what),
      ),
  );
  /** What was there before the last wipe, removal or file; gone with the next thing a visitor does. */
  #before: Answers | undefined;

  connectedCallback(): void {
    for (const today of this.querySelectorAll("[data-today]")) today.textContent = day.format();
    new ToolSteps(
      [...this.querySelectorAll<HTMLElement>("[data-step]")],
      { back: partOf(this, "back", HTMLButtonElement), on: partOf(this, "on", HTMLButtonElement) },
      () => this.#settle(),
    );
    offerOpenings(this.#form);
    this.#form.addEventListener("input", () => {
      this.#settle();
      this.#changed();
    });
    this.#keep.addEventListener("change", () => this.#store(this.#keep.checked));
    partOf(this, "wipe", HTMLButtonElement).addEventListener("click", () => this.#wipe());
    this.#undo.addEventListener("click", () => this.#putBack());
    this.#offerPaper();
    this.#offerFile();
    this.#open();
    // Another tab wiped what the device kept, or a page that the browser kept whole comes back.
    for (const type of ["storage", "pageshow"] as const)
      addEventListener(type, () => {
        if (this.#keep.checked && !this.#device.read()) this.#forget();
      });
  }

  get #answers(): Answers {
    const rows = this.#rows.map((group) => [group.name, group.answers]);
    return { ...readControls(controlsOf(this.#form)), ...Object.fromEntries(rows) };
  }

  /** Puts these answers in the place of what was there; a question without one is as at the start. */
  #fill(answers: Answers): void {
    this.#form.reset();
    fillControls(controlsOf(this.#form), answers);
    for (const group of this.#rows) {
      const rows = answers[group.name];
      group.fill(Array.isArray(rows) ? rows.filter((row) => typeof row === "object") : undefined);
    }
  }

  /** Begins with what the device kept, if it did. */
  #open(): void {
    const kept = this.#device.read();
    const answers = kept && parseAnswers(this.#asked, kept.text);
    if (kept && !answers) {
      this.#device.forget();
      this.#say("Wat je had bewaard, past niet meer bij deze pagina. Het is gewist.");
    }
    if (answers) this.#fill(answers);
    this.#show(answers && kept?.until);
  }

  #changed(what = ""): void {
    if (what) this.#say(what);
    if (this.#keep.checked) this.#store(true);
    else this.#show(undefined);
  }

  #store(isOn: boolean): void {
    if (!isOn) this.#device.forget();
    const until = isOn ? this.#device.keep(answersText(this.#answers)) : undefined;
    if (isOn && until === undefined) this.#say("Bewaren lukt niet: je browser staat dat niet toe.");
    this.#show(until);
  }

  /** @param until when the device forgets it; undefined when it does not keep it */
  #show(until: number | undefined): void {
    showOnPaper(this.#paper, this.#form, this.#answers);
    this.#keep.checked = until !== undefined;
    const text = partOf(this, "until", HTMLElement);
    text.hidden = until === undefined;
    partOf(this, "free", HTMLElement).hidden = until !== undefined;
    text.textContent = `Bewaard tot en met ${day.format(until)}. Daarna is het hier weg.`;
    this.dispatchEvent(new Event("answers"));
  }

  #wipe(): void {
    this.#remember();
    this.#forget();
    this.#say("Alles is gewist.");
    this.#undo.focus();
  }

  /** Nothing stays, in this page and on the device. */
  #forget(): void {
    this.#device.forget();
    this.#fill({});
    this.#show(undefined);
  }

  #remember(): void {
    this.#before = this.#answers;
    this.#undo.hidden = false;
  }

  #putBack(): void {
    if (this.#before) this.#fill(this.#before);
    this.#settle();
    this.#changed("Het staat er weer.");
    this.#status.focus();
  }

  /** From here on the last wipe, removal or file cannot be undone. */
  #settle(): void {
    this.#before = undefined;
    this.#undo.hidden = true;
    this.#say("");
  }

  #offerPaper(): void {
    const copy = partOf(this, "copy", HTMLButtonElement);
    // Browsers offer it on a safe address only.
    copy.hidden = !navigator.clipboard;
    copy.addEventListener("click", async () => {
      const copied = navigator.clipboard.writeText(this.#paper.innerText);
      const text = await copied.then(
        () => "De tekst is gekopieerd. Wie daarna plakt, ziet hem.",
        () => "Kopiëren lukt niet in deze browser.",
      );
      this.#say(text);
    });
    partOf(this, "print", HTMLButtonElement).addEventListener("click", () => window.print());
  }

  #offerFile(): void {
    const file = ownFile(this.dataset.kind ?? "", { antwoorden: answersSchema(this.#asked) });
    offerOwnFile(this, {
      name: "mijn-bestand.json",
      write: () => file.text({ antwoorden: this.#answers }),
      open: (text) => {
        const answers = file.parse(text)?.antwoorden;
        if (!answers) {
          this.#say("Dit bestand past hier niet. Kies het bestand dat je hier hebt gemaakt.");
          return;
        }
        this.#remember();
        this.#fill(answers);
        this.#changed("Wat in je bestand stond, staat er weer.");
      },
    });
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}

customElements.define("visitor-tool", VisitorTool);
