/** Closed lists of times: opening hours and series of dates. */
export const timeLabels = {
  /** The days of the week, from Monday. */
  weekday: {
    mo: "maandag",
    tu: "dinsdag",
    we: "woensdag",
    th: "donderdag",
    fr: "vrijdag",
    sa: "zaterdag",
    su: "zondag",
  },
  /** How a series comes back. */
  repetition: {
    once: "Eén keer",
    weekly: "Elke week, of om de paar weken",
    monthly: "Elke maand op dezelfde datum",
    monthlyWeekday: "Elke maand op dezelfde dag, zoals de eerste dinsdag",
  },
} as const;
