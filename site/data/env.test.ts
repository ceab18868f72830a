import { describe, expect, test } from "vitest";
import { parseSiteEnv } from "./env.ts";

describe("parseSiteEnv", () => {
  test("needs nothing: the national variant from the embedded lake, without examples", () => {
    expect(parseSiteEnv({})).toMatchObject({
      DIGIPLEIN_REGION: "landelijk",
      DIGIPLEIN_LAKE_URL: "http://127.0.0.1:3900",
      DIGIPLEIN_EXAMPLES: "0",
    });
  });

  test("takes an empty variable as not set", () => {
    expect(parseSiteEnv({ DIGIPLEIN_REGION: "", SANITY_PROJECT_ID: "" })).toEqual(parseSiteEnv({}));
  });

  test("names every wrong variable with what it must be", () => {
    const wrong = {
      DIGIPLEIN_LAKE_URL: "localhost:3900",
      DIGIPLEIN_EXAMPLES: "yes",
      DIGIPLEIN_NOW: "22 november 2026",
      DIGIPLEIN_SITE_URL: "ftp://digiplein.example",
      DIGIPLEIN_SITES: "zeeland",
    };
    expect(() => parseSiteEnv(wrong)).toThrowErrorMatchingInlineSnapshot(`
      [Error: The site cannot start with these settings:
        DIGIPLEIN_LAKE_URL: must be an http(s) URL
        DIGIPLEIN_EXAMPLES: must be "1" or "0"
        DIGIPLEIN_NOW: must be a moment like 2026-11-22T12:00:00Z
        DIGIPLEIN_SITE_URL: must be an http(s) URL
        DIGIPLEIN_SITES: must look like landelijk=https://example.nl,zeeland=https://zeeland.example.nl]
    `);
  });

  test("knows the addresses of sites by region, without a slash at the end", () => {
    const DIGIPLEIN_SITES = "landelijk=https://example.nl,zeeland=https://example.nl/zeeland/";
    expect([...parseSiteEnv({ DIGIPLEIN_SITES }).DIGIPLEIN_SITES]).toEqual([
      ["landelijk", "https://example.nl"],
      ["zeeland", "https://example.nl/zeeland"],
    ]);
  });

  test.each([{ SANITY_PROJECT_ID: "abc" }, { SANITY_DATASET: "production" }])(
    "refuses half a hosted project: %j",
    (half) => {
      expect(() => parseSiteEnv(half)).toThrow(/set both SANITY_PROJECT_ID and SANITY_DATASET/);
    },
  );
});
