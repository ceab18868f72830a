import { expect, test } from "vitest";
import { checkAltText, checkEmail, checkGemeentecode, checkLinkText } from "./texts.ts";

test("an e-mail address has a name and a domain", () => {
  expect(checkEmail("loket@example.org")).toBeNull();
  for (const wrong of [
    "",
    "loket",
    "loket@example",
    "a b@example.org",
    "<a@example.org>",
    "a@b@c.nl",
  ]) {
    expect(checkEmail(wrong), wrong).not.toBeNull();
  }
});

test("a gemeentecode has four digits", () => {
  expect(checkGemeentecode("0664")).toBeNull();
  for (const wrong of ["", "664", "GM0664", "06640", "06a4"]) {
    expect(checkGemeentecode(wrong), wrong).not.toBeNull();
  }
});

test("a link text says where the link leads", () => {
  expect(checkLinkText("de folder over het ouderschapsplan")).toBeNull();
  expect(checkLinkText("website van Veilig Thuis")).toBeNull();
  for (const wrong of ["", " ", "klik hier", "Hier.", "Lees meer >", "link", "Meer informatie"]) {
    expect(checkLinkText(wrong), wrong).not.toBeNull();
  }
});

test("an alt text describes the image", () => {
  expect(checkAltText("Twee kinderen lopen naar school")).toBeNull();
  for (const wrong of ["", "  ", "IMG_2034.jpg", "foto", "afbeelding 2", "DSC-001"]) {
    expect(checkAltText(wrong), wrong).not.toBeNull();
  }
});
