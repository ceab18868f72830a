import { expect, test } from "vitest";
import {
  checkAlwaysOpen,
  checkClosing,
  checkClosingTime,
  checkException,
  checkExceptionDates,
  checkOverlap,
  checkTime,
} from "./hours.ts";

test.each(["00:00", "09:00", "19:59", "23:59"])("%s is a time", (time) => {
  expect(checkTime(time)).toBeNull();
});

test.each(["", "9:00", "09.00", "24:00", "12:60", "09:00 uur"])("%j is no time", (time) => {
  expect(checkTime(time)?.message).toBe(`“${time}” is geen tijd.`);
});

test("only a closing time may be the end of the day", () => {
  expect(checkClosingTime("24:00")).toBeNull();
  expect(checkClosingTime("24:01")).not.toBeNull();
});

test("a place closes after it opens", () => {
  expect(checkClosing({ opens: "09:00", closes: "17:00" })).toBeNull();
  expect(checkClosing({ opens: "22:00", closes: "24:00" })).toBeNull();
  expect(checkClosing({ opens: "17:00", closes: "09:00" })).toMatchObject({
    message: "De sluitingstijd (09:00) is niet later dan de openingstijd (17:00).",
    path: ["closes"],
  });
  expect(checkClosing({ opens: "09:00", closes: "09:00" })).not.toBeNull();
});

test("an exception is closed or has hours", () => {
  expect(checkException({ closed: true })).toBeNull();
  expect(checkException({ closed: false, opens: "09:00", closes: "12:00" })).toBeNull();
  expect(checkException({ closed: false })?.fix).toContain("Zet ‘gesloten’ aan");
  expect(checkException({ closed: false, opens: "09:00" })).not.toBeNull();
  expect(checkException({ closed: true, opens: "09:00", closes: "12:00" })?.fix).toContain(
    "Haal de tijden weg",
  );
  expect(checkException({ closed: false, opens: "12:00", closes: "09:00" })).toMatchObject({
    path: ["closes"],
  });
});

test("day and night leaves no room for hours or appointments", () => {
  const free = { alwaysOpen: true, byAppointment: false, weekly: [] };
  expect(checkAlwaysOpen(free)).toBeNull();
  expect(checkAlwaysOpen({ ...free, alwaysOpen: false, weekly: [{}] })).toBeNull();
  expect(checkAlwaysOpen({ ...free, weekly: [{}] })).toMatchObject({ path: ["weekly"] });
  expect(checkAlwaysOpen({ ...free, byAppointment: true })).toMatchObject({
    path: ["byAppointment"],
  });
});

test("hours of one day do not overlap", () => {
  const row = (day: string, opens: string, closes: string) => ({ day, opens, closes });
  const morning = row("mo", "09:00", "12:00");
  expect(checkOverlap({ weekly: [morning, row("mo", "12:00", "17:00")] })).toBeNull();
  expect(checkOverlap({ weekly: [row("mo", "12:00", "17:00"), morning] })).toBeNull();
  expect(checkOverlap({ weekly: [morning, row("tu", "09:00", "12:00")] })).toBeNull();
  expect(checkOverlap({ weekly: [morning, row("mo", "11:59", "17:00")] })).toMatchObject({
    message: "Deze tijden vallen samen met 09:00 tot 12:00 op dezelfde dag.",
    path: ["weekly", 1],
  });
  expect(checkOverlap({ weekly: [row("mo", "10:00", "11:00"), morning] })).not.toBeNull();
});

test("a day has one exception", () => {
  const on = (...dates: string[]) => ({ exceptions: dates.map((date) => ({ date })) });
  expect(checkExceptionDates(on("2026-12-25", "2026-12-26"))).toBeNull();
  expect(checkExceptionDates(on("2026-12-25", "2026-12-26", "2026-12-25"))).toMatchObject({
    path: ["exceptions", 2, "date"],
  });
});
