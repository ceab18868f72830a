import { type Answers, answersSchema, answersText, parseAnswers } from "../../lib/tool/answers.ts";
import { ownFile } from "../../lib/tool/file.ts";
import { Device } from "../device.ts";
import { offerOwnFile } from "../own-file.ts";
import { partOf } from "../parts.ts";
import { ToolAnswers } from "./tool-answers.ts";
import { offerOpenings } from "./tool-openings.ts";
import { showOnPaper } from "./tool-paper.ts";
import { offerPaper } from "./tool-print.ts";
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
  readonly #answers = new ToolAnswers(
    this.#form,
    () => this.#remember(),
    (what) => this.#changed(what),
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
    offerPaper(this, this.#paper, (text) => this.#say(text));
    this.#offerFile();
    this.#keep.addEventListener("change", () => this.#store(this.#keep.checked));
    partOf(this, "wipe", HTMLButtonElement).addEventListener("click", () => this.#wipe());
    this.#undo.addEventListener("click", () => this.#putBack());
    this.#open();
    // Another tab wiped what the device kept, or a page that the browser kept whole comes back.
    for (const type of ["storage", "pageshow"] as const)
      addEventListener(type, () => {
        if (this.#keep.checked && !this.#device.read()) this.#forget();
      });
  }

  /** Begins with what the device kept, if it did. */
  #open(): void {
    const kept = this.#device.read();
    const answers = kept && parseAnswers(this.#answers.asked, kept.text);
    if (kept && !answers) {
      this.#device.forget();
      this.#say("Wat je had bewaard, past niet meer bij deze pagina. Het is gewist.");
    }
    if (answers) this.#answers.put(answers);
    this.#show(answers && kept?.until);
  }

  /** @param what happened, when that must be said; it can be undone then */
  #changed(what: string): void {
    if (what) this.#say(what);
    else this.#settle();
    if (this.#keep.checked) this.#store(true);
    else this.#show(undefined);
  }

  #store(isOn: boolean): void {
    if (!isOn) this.#device.forget();
    const until = isOn ? this.#device.keep(answersText(this.#answers.now)) : undefined;
    if (isOn && until === undefined) this.#say("Bewaren lukt niet: je browser staat dat niet toe.");
    this.#show(until);
  }

  /** @param until when the device forgets it; undefined when it does not keep it */
  #show(until: number | undefined): void {
    showOnPaper(this.#paper, this.#form, this.#answers.now);
    this.#keep.checked = until !== undefined;
    const text = partOf(this, "until", HTMLElement);
    text.hidden = until === undefined;
    text.textContent = `Bewaard tot en met ${day.format(until)}. Daarna is het hier weg.`;
    partOf(this, "free", HTMLElement).hidden = until !== undefined;
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
    this.#answers.put({});
    this.#show(undefined);
  }

  #remember(): void {
    this.#before = this.#answers.now;
    this.#undo.hidden = false;
  }

  #putBack(): void {
    this.#answers.put(this.#before ?? {});
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

  #offerFile(): void {
    const file = ownFile(this.dataset.kind ?? "", {
      antwoorden: answersSchema(this.#answers.asked),
    });
    offerOwnFile(this, {
      name: "mijn-bestand.json",
      write: () => file.text({ antwoorden: this.#answers.now }),
      open: (text) => {
        const answers = file.parse(text)?.antwoorden;
        if (!answers) {
          this.#say("Dit bestand past hier niet. Kies het bestand dat je hier hebt gemaakt.");
          return;
        }
        this.#remember();
        this.#answers.put(answers);
        this.#changed("Wat in je bestand stond, staat er weer.");
      },
    });
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}

customElements.define("visitor-tool", VisitorTool);
