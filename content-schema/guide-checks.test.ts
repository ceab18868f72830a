import { expect, test } from "vitest";
import type { ContentDocument } from "./documents/parsed.ts";
import { parsedExample } from "./fixtures/query.ts";
import { ref } from "./fixtures/stored.ts";
import { findCircularNeeds, findSharedStepNumbers } from "./guide-checks.ts";

async function functionality(name: string, ...needs: string[]): Promise<ContentDocument> {
  return await parsedExample("functionality", {
    _id: `functionality-${name}`,
    title: name,
    needs: needs.map((id) => ref(`functionality-${id}`)),
  });
}

async function step(name: string, order: number): Promise<ContentDocument> {
  return await parsedExample("guideStep", { _id: `guideStep-${name}`, title: name, order });
}

test("functionalities may need each other in one direction", async () => {
  const documents = [
    await functionality("zoeken", "aanbod"),
    await functionality("agenda", "aanbod"),
    await functionality("aanbod"),
  ];
  expect(findCircularNeeds(documents)).toEqual([]);
});

test("a functionality that needs itself by way of another", async () => {
  const documents = [
    await functionality("zoeken", "aanbod"),
    await functionality("aanbod", "zoeken"),
    await functionality("agenda", "aanbod"),
  ];
  expect(findCircularNeeds(documents).map(({ problem }) => problem)).toMatchObject([
    {
      documentId: "functionality-zoeken",
      field: "needs",
      message: "Deze functionaliteit heeft via een omweg zichzelf nodig: zoeken → aanbod → zoeken.",
      fix: "Haal een van deze verwijzingen weg.",
    },
    { documentId: "functionality-aanbod" },
  ]);
});

test("each step of the guide has a number of its own", async () => {
  const right = [await step("eerst", 1), await step("dan", 2)];
  expect(findSharedStepNumbers(right)).toEqual([]);
  const shared = [...right, await step("ook", 2)];
  expect(findSharedStepNumbers(shared).map(({ problem }) => problem)).toMatchObject([
    {
      documentId: "guideStep-ook",
      field: "order",
      message: "Stap 2 is al “dan” (guideStep-dan).",
      fix: "Geef elke stap een eigen nummer.",
    },
  ]);
});
