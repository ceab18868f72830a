/**
 * Shows of a list of meetings what is not over at this moment and is wanted. Parts around meetings
 * (`data-with-meetings`, a month with its heading) go when none is left in them; what says that
 * there is nothing (`data-none`) comes.
 *
 * @param root holds entries with their end in `data-ends`, an instant
 * @param wanted which of them are asked for
 * @returns how many go on; one that is off (`data-off`) is shown but not counted
 */
export function showMeetings(
  root: HTMLElement,
  wanted: (entry: HTMLElement) => boolean = () => true,
): number {
  const now = Date.now();
  const entries = [...root.querySelectorAll<HTMLElement>("[data-ends]")];
  for (const entry of entries) {
    entry.hidden = Date.parse(entry.dataset.ends ?? "") <= now || !wanted(entry);
  }
  for (const part of root.querySelectorAll<HTMLElement>("[data-with-meetings]")) {
    part.hidden = part.querySelector("[data-ends]:not([hidden])") === null;
  }
  const shown = entries.filter(({ hidden }) => !hidden);
  for (const none of root.querySelectorAll<HTMLElement>("[data-none]")) {
    none.hidden = shown.length > 0;
  }
  return shown.filter(({ dataset }) => dataset.off === undefined).length;
}

/** Meetings on a page that was built earlier: what is over meanwhile goes. */
class MeetingList extends HTMLElement {
  connectedCallback(): void {
    showMeetings(this);
  }
}

customElements.define("meeting-list", MeetingList);
