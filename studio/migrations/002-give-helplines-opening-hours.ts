import type { Migration } from "./runner/migration.ts";
import { hoursFromText, renamedUncertain } from "./support/hours-from-text.ts";

/** As 001 did for offers: the browser judges by these hours who can be reached now. */
export const migration: Migration = {
  title: "Give helplines opening hours instead of a text",
  documentTypes: ["helpline"],
  migrate: ({ hoursText, provenance }) => ({
    setIfMissing: hoursFromText(hoursText),
    set: renamedUncertain(provenance),
    unset: ["hoursText"],
  }),
};
