import { expect, test } from "vitest";
import { publicationSchema } from "./parsed.ts";

const problem = {
  _key: "a",
  documentId: "article-voorbeeld",
  documentType: "article",
  title: "Voorbeeld",
  field: "slug",
  message: "Dit veld is leeg.",
  fix: "Vul het in.",
};

const failed = {
  _id: "publication.landelijk",
  _type: "publication",
  region: "landelijk",
  siteUrl: "http://127.0.0.1:4321/",
  state: "failed",
  startedAt: "2026-11-22T03:00:00.000Z",
  problems: [problem],
};

test("a failed build tells its problems", () => {
  expect(publicationSchema.parse(failed)).toEqual(failed);
});

test("a public id, an unknown state and a bad moment are refused", () => {
  const wrong = { ...failed, _id: "publication-landelijk", state: "stuk", since: "gisteren" };
  const paths = publicationSchema.safeParse(wrong).error?.issues.map(({ path }) => path[0]);
  expect(paths).toEqual(["_id", "state", "since"]);
});
