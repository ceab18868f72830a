import groq from "groq";

/** GROQ fields of opening hours. */
export const openingHoursFields = groq`_type, alwaysOpen, byAppointment, note,
  weekly[]{_type, _key, day, opens, closes},
  exceptions[]{_type, _key, date, closed, opens, closes, note}`;
