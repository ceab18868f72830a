import { dayInAmsterdam, weekdayOf } from "@digiplein/content-schema/time";

/** Says what `data-hours` has for this day in the Netherlands: for its date, or else for its weekday. */
class HoursToday extends HTMLElement {
  connectedCallback(): void {
    const hours: Record<string, string> = JSON.parse(this.dataset.hours ?? "{}");
    const today = dayInAmsterdam(new Date());
    const text = hours[today] ?? hours[weekdayOf(today)];
    if (text) this.textContent = `Vandaag: ${text}.`;
  }
}

customElements.define("hours-today", HoursToday);
