/** Invented opening hours with every field filled, as the lake stores them. */
export const openingHoursExample = {
  _type: "openingHours",
  weekly: [
    { _type: "weeklyHours", _key: "maandag", day: "mo", opens: "09:00", closes: "17:00" },
    { _type: "weeklyHours", _key: "vrijdag", day: "fr", opens: "09:00", closes: "12:30" },
  ],
  exceptions: [
    {
      _type: "hoursException",
      _key: "kort",
      date: "2026-12-24",
      closed: false,
      opens: "09:00",
      closes: "12:00",
      note: "Voorbeeld: korter open.",
    },
    { _type: "hoursException", _key: "kerst", date: "2026-12-25", closed: true },
  ],
  alwaysOpen: false,
  byAppointment: true,
  note: "Voorbeeld: in de schoolvakanties is er geen spreekuur.",
};
