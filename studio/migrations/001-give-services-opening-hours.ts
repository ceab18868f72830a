import type { Migration } from "./runner/migration.ts";

/** A text that says no more than this is not a note but the hours. */
const DAY_AND_NIGHT = /^(dag en nacht|24\/7|24 uur per dag)( bereikbaar| open)?\.?$/i;

/**
 * Free text about opening hours becomes the note of structured hours, and what an offer has to say
 * since then is said to be unknown: an offer without it would stop the build.
 */
export const migration: Migration = {
  title: "Give services opening hours instead of a text, and say what is unknown about them",
  documentTypes: ["service"],
  migrate(service) {
    const { hoursText, forms, provenance } = service;
    const isGroup = Array.isArray(forms) && forms.includes("group");
    return {
      setIfMissing: {
        interpreter: "unknown",
        safeWithViolence: "unknown",
        ...(isGroup && { start: { _type: "start", kind: "unknown" } }),
        ...(typeof hoursText === "string" && { openingHours: openingHours(hoursText) }),
      },
      set: renamedUncertain(provenance),
      unset: ["hoursText"],
    };
  },
};

function openingHours(text: string) {
  const words = text.trim();
  const isAlways = DAY_AND_NIGHT.test(words);
  return { _type: "openingHours", ...(isAlways ? { alwaysOpen: true } : { note: words }) };
}

/** Provenance names the fields that its page left unsure. */
function renamedUncertain(provenance: unknown): Record<string, unknown> {
  const uncertain =
    typeof provenance === "object" && provenance !== null
      ? Reflect.get(provenance, "uncertain")
      : undefined;
  if (!Array.isArray(uncertain) || !uncertain.includes("hoursText")) return {};
  const renamed = uncertain.map((name) => (name === "hoursText" ? "openingHours" : name));
  return { "provenance.uncertain": renamed };
}
