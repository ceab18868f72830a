import { showMeetings } from "./show-meetings.ts";

/** Meetings on a page that was built earlier: what is over meanwhile goes. */
class MeetingList extends HTMLElement {
  connectedCallback(): void {
    showMeetings(this);
  }
}

customElements.define("meeting-list", MeetingList);
