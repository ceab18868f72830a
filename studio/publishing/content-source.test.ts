import { expect, test } from "vitest";
import { contentEnvironment, hostedSource, readContentSource } from "./content-source.ts";

const tokens = { DIGIPLEIN_LAKE_TOKEN: "b", DIGIPLEIN_PUBLISHER_TOKEN: "p" };

test("without settings the content is in the embedded lake on this machine", () => {
  const source = readContentSource(tokens, "/nowhere");
  expect(source).toEqual({
    kind: "embedded",
    url: "http://127.0.0.1:3900",
    buildToken: "b",
    publisherToken: "p",
  });
  expect(contentEnvironment(source)).toEqual({
    DIGIPLEIN_LAKE_URL: "http://127.0.0.1:3900",
    DIGIPLEIN_LAKE_TOKEN: "b",
  });
});

test("a hosted project takes the place of the lake; empty variables do not count", () => {
  const env = {
    SANITY_PROJECT_ID: "zp7mbokg",
    SANITY_DATASET: "production",
    SANITY_READ_TOKEN: "",
  };
  const source = readContentSource(env, "/nowhere");
  expect(source).toMatchObject({ kind: "hosted", projectId: "zp7mbokg", readToken: undefined });
  expect(contentEnvironment(source)).toEqual({
    SANITY_PROJECT_ID: "zp7mbokg",
    SANITY_DATASET: "production",
  });
});

test.each([
  [
    { SANITY_PROJECT_ID: "zp7mbokg" },
    "SANITY_PROJECT_ID is set but SANITY_DATASET is not; set both for a hosted project, or neither for the embedded content lake.",
  ],
  [
    { SANITY_DATASET: "production" },
    "SANITY_DATASET is set but SANITY_PROJECT_ID is not; set both for a hosted project, or neither for the embedded content lake.",
  ],
  [
    { SANITY_PROJECT_ID: "My Project", SANITY_DATASET: "production" },
    "SANITY_PROJECT_ID is wrong: it must be a project id such as zp7mbokg.",
  ],
  [
    { SANITY_PROJECT_ID: "zp7mbokg", SANITY_DATASET: "Productie!" },
    "SANITY_DATASET is wrong: it must be a dataset name such as production.",
  ],
  [
    { SANITY_PROJECT_ID: "zp7mbokg", SANITY_DATASET: "production", SANITY_READ_TOKEN: "a b" },
    "SANITY_READ_TOKEN is wrong: it must be a token without spaces.",
  ],
])("wrong settings of a hosted project are one sentence: %o", (env, sentence) => {
  expect(() => hostedSource(env)).toThrow(sentence);
});

test("a lake without tokens or with a wrong address is one sentence", () => {
  expect(() => readContentSource({}, "/nowhere")).toThrow(
    "There are no robot tokens in /nowhere/tokens.json; start the content lake first",
  );
  expect(() => readContentSource({ ...tokens, DIGIPLEIN_LAKE_URL: "localhost" }, "/x")).toThrow(
    'DIGIPLEIN_LAKE_URL is "localhost"; it must be an http(s) address.',
  );
});
