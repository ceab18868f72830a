import groq from "groq";

/** GROQ fields of a series of dates. */
export const seriesFields = groq`_type, date, startsAt, endsAt, repeat, interval, until, skipped, extra`;
