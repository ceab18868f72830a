import type { Publication } from "@digiplein/content-schema/site";

/** What a publication looks like: decides the colour only, the text says the same. */
export type Tone = "busy" | "good" | "bad";

/** A publication in words. */
export interface PublicationText {
  tone: Tone;
  /** e.g. `Live sinds 14:32` */
  text: string;
}

const ZONE = "Europe/Amsterdam";
const clock = new Intl.DateTimeFormat("nl-NL", {
  hour: "2-digit",
  minute: "2-digit",
  timeZone: ZONE,
});
const day = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", timeZone: ZONE });
const date = new Intl.DateTimeFormat("nl-NL", { dateStyle: "short", timeZone: ZONE });

/**
 * A moment as people say it in the Netherlands: today only the time, else with the day.
 *
 * @param iso e.g. `2026-11-22T13:32:00Z`
 * @param now the moment to compare with
 */
export function momentText(iso: string, now: Date): string {
  const moment = new Date(iso);
  const time = clock.format(moment);
  return date.format(moment) === date.format(now) ? time : `${day.format(moment)} ${time}`;
}

/** How publishing stands for one region, in one line. */
export function describePublication(
  { state, since, message }: Pick<Publication, "state" | "since" | "message">,
  now: Date,
): PublicationText {
  const live = since && momentText(since, now);
  switch (state) {
    case "building":
      return {
        tone: "busy",
        text: live ? `Wordt gebouwd … (nu live: de versie van ${live})` : "Wordt gebouwd …",
      };
    case "live":
      return { tone: "good", text: live ? `Live sinds ${live}` : "Live" };
    case "failed": {
      const reason = message ? `Niet gelukt: ${message}` : "Niet gelukt.";
      return {
        tone: "bad",
        text: live ? `${reason} De versie van ${live} blijft live.` : reason,
      };
    }
  }
}

/** e.g. `1 fout` or `3 waarschuwingen`. */
export function countText(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** A region's id as the name of its site, e.g. `Landelijk` or `Zuidoost Utrecht`. */
export function siteName(region: string): string {
  return region
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
