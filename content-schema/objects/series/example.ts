/** An invented series with every field filled, as the lake stores it. */
export const seriesExample = {
  _type: "series",
  date: "2026-11-24",
  startsAt: "19:30",
  endsAt: "21:00",
  repeat: "weekly",
  interval: 2,
  until: "2027-02-16",
  skipped: ["2026-12-22"],
  extra: ["2026-12-15"],
};
