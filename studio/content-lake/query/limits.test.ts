import { describe, expect, it } from "vitest";
import { actorAs } from "../open-test-lake.ts";
import { compileQuery } from "./compile-query.ts";
import { DocumentView } from "./document-view.ts";
import { evaluateQuery } from "./evaluation.ts";
import { lensOf } from "./perspective.ts";
import { checkResultSize } from "./result-size.ts";

function view(size: number): DocumentView {
  const documents = Array.from({ length: size }, (_, index) => ({
    _id: `d${String(index).padStart(5, "0")}`,
    _type: index % 50 === 0 ? "rare" : "common",
    _rev: "r",
    _createdAt: "",
    _updatedAt: "",
    n: index,
  }));
  const byId = new Map(documents.map((document) => [document._id, document]));
  const source = {
    get: (id: string) => byId.get(id),
    all: () => documents,
    idsOfType: (type: string) =>
      documents.filter(({ _type }) => _type === type).map(({ _id }) => _id),
    sourcesOf: () => [],
  };
  return new DocumentView(source, lensOf(["raw"]), actorAs("reader"));
}

describe("the time limit", () => {
  it("stops a query that compares everything with everything", () => {
    const query = compileQuery("*{'others': count(*[n > ^.n])}", {});
    const start = process.threadCpuUsage();
    expect(() => evaluateQuery(query, view(20_000), "me", 100)).toThrow(
      expect.objectContaining({ status: 408, message: expect.stringContaining("was stopped") }),
    );
    // The work of this thread, which a busy machine does not lengthen.
    expect(process.threadCpuUsage(start).user / 1000).toBeLessThan(1000);
  });

  it("also when it does so over a list of its own", () => {
    const query = compileQuery(
      "{'all': *[n >= 0]}{'x': all[]{'y': count(^.all[n > ^.^.n])}}.x[].y",
      {},
    );
    expect(() => evaluateQuery(query, view(20_000), "me", 100)).toThrow("was stopped");
  });

  it.each([
    ["twenty joins inside each other", `*${"{'j': *".repeat(20)}[n > 1]${"}".repeat(20)}`],
    ["a list that doubles twenty times", `{'a': [...*, ...*]}${"{'a': [...a, ...a]}".repeat(20)}`],
    ["everything spread out in each", "*{'all': *}.all[].n"],
    ["everything in everything", "count(*[n in *.n])"],
  ])("stops %s, before the memory is full", (_, text) => {
    const start = process.threadCpuUsage();
    const query = compileQuery(text, {});
    expect(() => evaluateQuery(query, view(20_000), "me", 300)).toThrow("was stopped");
    expect(process.threadCpuUsage(start).user / 1000).toBeLessThan(3000);
  });

  it.each([
    ["lists compared in one step", "array::intersects(*.n, *.m)"],
    ["texts of everything", "pt::text(*{'_type': 'block', 'children': *})"],
    ["words of everything", "*[title match *.title]"],
    ["sums that double", `{'a': *}${"{'a': a + a}".repeat(12)}`],
  ])("refuses %s, which no clock would stop", (_, text) => {
    expect(() => compileQuery(text, {})).toThrow(
      expect.objectContaining({ status: 400, message: expect.stringContaining("can run away") }),
    );
  });

  it("leaves lists that are spread out as they are", () => {
    const query = compileQuery("{'a': [1, ...[2, 3], ...null, ...*[n < 2].n]}.a", {});
    expect(evaluateQuery(query, view(10), "me")).toEqual([1, 2, 3, 0, 1]);
  });

  it("leaves quick queries alone, also after a stopped one", () => {
    const query = compileQuery("count(*[n > 10])", {});
    expect(evaluateQuery(query, view(1000), "me", 5000)).toBe(989);
  });
});

describe("the size limit", () => {
  it("counts strings, keys and nesting", () => {
    const answer = { list: [{ text: "x".repeat(500) }, { text: "x".repeat(500) }] };
    expect(() => checkResultSize(answer, 2000)).not.toThrow();
    expect(() => checkResultSize(answer, 1000)).toThrow("ask for fewer documents");
    expect(() =>
      checkResultSize(
        Array.from({ length: 500 }, () => null),
        1000,
      ),
    ).toThrow();
  });
});

describe("the indexes", () => {
  it.each([
    ['*[_id == "d00010"]', 1],
    ['*[_type == "common" && _id in ["d00010", "d00011"]]', 2],
    ['*[_type == "rare"]', 400],
  ])("%s visits only what it can match", (query, visits) => {
    const watched = view(20_000);
    let visited = 0;
    const candidates = watched.candidates.bind(watched);
    watched.candidates = (wanted) => {
      const found = candidates(wanted);
      visited += found.length;
      return found;
    };
    const result = evaluateQuery(compileQuery(query, {}), watched, "me");
    expect([visited, Array.isArray(result) && result.length]).toEqual([visits, visits]);
  });
});
