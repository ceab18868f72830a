import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Advice } from "./advice.ts";

/**
 * Numbers that the library does not count as Dutch subscribers: 112, 113 (zelfmoordpreventie), 144
 * (dieren in nood) and the European 116 numbers such as 116 111 (Kindertelefoon).
 */
const SHORT_NUMBER = /^(112|113|144|116\d{3})$/;

/** What people write between the digits. */
const BETWEEN_DIGITS = /[\s()-]/g;

/**
 * Whether digits are a number that can exist in the Netherlands, 14 + area code included. The `max`
 * plan of the library is needed: `min` knows lengths only and takes 0199 000000.
 */
function isDutch(digits: string): boolean {
  const number = parsePhoneNumberFromString(digits, { defaultCountry: "NL", extract: false });
  return number?.country === "NL" && number.isValid();
}

/**
 * The digits to dial, without the spaces, hyphens and brackets people write: `(0113) 12 34 56` and
 * `+31 113 123456` both become `0113123456`.
 * @param phone a number as shown to visitors
 */
export function dialDigits(phone: string): string {
  return phone.replace(BETWEEN_DIGITS, "").replace(/^(\+31|0031)0?/, "0");
}

/**
 * A Dutch phone number as shown to visitors: 112, 113, 116 111, 14 + area code of a gemeente, 0800,
 * 0900, 085, 088, mobile or geographic.
 * @param phone e.g. `0800-2000`, `14 0113`, `(0113) 00 00 00`
 */
export function checkPhone(phone: string): Advice | null {
  const digits = dialDigits(phone);
  // Digits alone, with 0 or 14 in front: the library would also take 0113/000000 and 113000000.
  const isKnown = SHORT_NUMBER.test(digits) || (/^(0|14)\d+$/.test(digits) && isDutch(digits));
  if (isKnown) return null;
  return {
    message: `“${phone}” is geen Nederlands telefoonnummer.`,
    fix: "Schrijf het nummer met netnummer, bijvoorbeeld 0113 00 00 00, 14 0113, 088 123 45 67 of 0800-2000.",
  };
}
