import { expect, test } from "vitest";
import { checkPagePath, checkRedirect, checkTargetPath } from "./redirects.ts";

test("a page has a path with a slash at both ends", () => {
  for (const right of ["/ouders/", "/onderwerpen/samen-praten/", "/Oud/Pad_2/"]) {
    expect(checkPagePath(right), right).toBeNull();
  }
  for (const wrong of [
    "",
    "/",
    "ouders/",
    "/ouders",
    "//ouders/",
    "/ouders/?x=1",
    "/ouders/#a",
    "https://example.org/",
    "/met spatie/",
    "/../",
  ]) {
    expect(checkPagePath(wrong), wrong).not.toBeNull();
  }
});

test("a redirect may lead home or to a place on a page", () => {
  for (const right of ["/", "/ouders/", "/begrippen/#gezag"]) {
    expect(checkTargetPath(right), right).toBeNull();
  }
  for (const wrong of ["", "https://example.org/", "/begrippen/#", "/a/#b#c", "#gezag", "/a"]) {
    expect(checkTargetPath(wrong), wrong).not.toBeNull();
  }
});

test("a redirect leads somewhere or explains", () => {
  const from = "/onderwerpen/oud/";
  expect(checkRedirect({ from, to: "/onderwerpen/nieuw/" })).toBeNull();
  expect(checkRedirect({ from, explanation: "Deze regeling bestaat niet meer." })).toBeNull();
  expect(checkRedirect({ from })).toMatchObject({ path: ["to"] });
  expect(checkRedirect({ from, explanation: " " })).not.toBeNull();
});

test("a redirect does not lead to itself, not even to a place on itself", () => {
  const from = "/onderwerpen/oud/";
  for (const to of [from, `${from}#kop`]) {
    expect(checkRedirect({ from, to })?.message).toBe("Deze doorverwijzing leidt naar zichzelf.");
  }
});
