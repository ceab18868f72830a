import type { Advice } from "./advice.ts";

/** Dutch area codes of three digits (nummerplan telefoon- en ISDN-diensten); seven digits follow. */
const SHORT_AREA_CODES =
  "010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 070 071 072 073 074 075 076 077 078 079".split(
    " ",
  );

/** Dutch area codes of four digits; six digits follow. */
const LONG_AREA_CODES =
  "0111 0113 0114 0115 0117 0118 0161 0162 0164 0165 0166 0167 0168 0172 0174 0180 0181 0182 0183 0184 0186 0187 0222 0223 0224 0226 0227 0228 0229 0251 0252 0255 0294 0297 0299 0313 0314 0315 0316 0317 0318 0320 0321 0341 0342 0343 0344 0345 0346 0347 0348 0411 0412 0413 0416 0418 0475 0478 0481 0485 0486 0487 0488 0492 0493 0495 0497 0499 0511 0512 0513 0514 0515 0516 0517 0518 0519 0521 0522 0523 0524 0525 0527 0528 0529 0541 0543 0544 0545 0546 0547 0548 0561 0562 0566 0570 0571 0572 0573 0575 0577 0578 0591 0592 0593 0594 0595 0596 0597 0598 0599".split(
    " ",
  );

const AREA_CODES: ReadonlySet<string> = new Set([...SHORT_AREA_CODES, ...LONG_AREA_CODES]);

/** 112, 113 (zelfmoordpreventie), 144 and the European 116 numbers such as 116 111 (Kindertelefoon). */
const SHORT_NUMBER = /^(112|113|144|116\d{3})$/;
const FREE_OR_PAID = /^0(800|900|906|909)(\d{4}|\d{7})$/;
const MOBILE_OR_COMPANY = /^0(6[1-68]\d{7}|8[4578]\d{7}|91\d{7})$/;

/** Whether ten digits start with a Dutch area code. */
function isGeographic(digits: string): boolean {
  if (!/^0\d{9}$/.test(digits)) return false;
  return AREA_CODES.has(digits.slice(0, 3)) || AREA_CODES.has(digits.slice(0, 4));
}

/**
 * The digits to dial, without the spaces, hyphens and brackets people write: `(0113) 12 34 56` and
 * `+31 113 123456` both become `0113123456`.
 * @param phone a number as shown to visitors
 */
export function dialDigits(phone: string): string {
  return phone.replace(/[\s()-]/g, "").replace(/^(\+31|0031)0?/, "0");
}

/**
 * A Dutch phone number as shown to visitors: 112, 113, 116 111, 14 + area code of a gemeente, 0800,
 * 0900, 088, mobile or geographic.
 * @param phone e.g. `0800-2000`, `14 0113`, `(0113) 00 00 00`
 */
export function checkPhone(phone: string): Advice | null {
  const digits = dialDigits(phone);
  const isMunicipality = digits.startsWith("14") && AREA_CODES.has(digits.slice(2));
  const isKnown =
    SHORT_NUMBER.test(digits) ||
    FREE_OR_PAID.test(digits) ||
    MOBILE_OR_COMPANY.test(digits) ||
    isMunicipality ||
    isGeographic(digits);
  if (isKnown) return null;
  return {
    message: `“${phone}” is geen Nederlands telefoonnummer.`,
    fix: "Schrijf het nummer met netnummer, bijvoorbeeld 0113 00 00 00, 14 0113, 088 123 45 67 of 0800-2000.",
  };
}
