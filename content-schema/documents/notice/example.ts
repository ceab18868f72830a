import type { StoredDocument } from "../../fixtures/stored.ts";

/** An invented notice with every field filled, as the lake stores it. */
export const noticeExample: StoredDocument = {
  _id: "notice-voorbeeld",
  _type: "notice",
  title: "Voorbeeld van een melding",
  kind: "outage",
  text: "Voorbeeld: deze hulplijn is vandaag niet bereikbaar.",
  link: "/hulp/",
  showFrom: "2026-11-22",
  showUntil: "2026-11-23",
  audiences: ["parent"],
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
};
