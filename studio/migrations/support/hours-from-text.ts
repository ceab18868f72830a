/** A text that says no more than this is not a note but the hours. */
const DAY_AND_NIGHT = /^(dag en nacht|24\/7|24 uur per dag)( bereikbaar| open)?\.?$/i;

/**
 * What a document gets for its free text about hours: opening hours with the text as their note.
 *
 * @param text absent where there was none
 */
export function hoursFromText(text: unknown): Record<string, unknown> {
  if (typeof text !== "string") return {};
  const words = text.trim();
  const known = DAY_AND_NIGHT.test(words) ? { alwaysOpen: true } : { note: words };
  return { openingHours: { _type: "openingHours", ...known } };
}

/** Provenance names the fields that its page left unsure: the one about hours has a new name. */
export function renamedUncertain(provenance: unknown): Record<string, unknown> {
  const uncertain =
    typeof provenance === "object" && provenance !== null
      ? Reflect.get(provenance, "uncertain")
      : undefined;
  if (!Array.isArray(uncertain) || !uncertain.includes("hoursText")) return {};
  const renamed = uncertain.map((name) => (name === "hoursText" ? "openingHours" : name));
  return { "provenance.uncertain": renamed };
}
