import type { Migration } from "./runner/migration.ts";
import { hoursFromText, renamedUncertain } from "./support/hours-from-text.ts";

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
        ...hoursFromText(hoursText),
      },
      set: renamedUncertain(provenance),
      unset: ["hoursText"],
    };
  },
};
