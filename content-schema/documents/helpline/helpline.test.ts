import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";

test("a stored helpline becomes a parsed one", async () => {
  expect(await parsedExample("helpline")).toMatchObject({
    name: "Voorbeeldlijn",
    phone: "112",
    chatUrl: "https://example.org/chat",
    audiences: ["everyone"],
    urgent: true,
    order: 1,
  });
});

test("someone can be reached", async () => {
  const silent = { phone: undefined, website: undefined, chatUrl: undefined };
  expect(await problemsOf("helpline", silent)).toEqual([
    ": Bezoekers kunnen hier niemand bereiken. Vul een telefoonnummer, een website of een chat in.",
  ]);
});

test("a chat is private on its way", async () => {
  expect(await problemsOf("helpline", { chatUrl: "http://example.org/chat" })).toHaveLength(1);
});

test("what nobody knows is unknown", async () => {
  const { anonymity, consent, ways } = await parsedExample("helpline", {
    anonymity: undefined,
    consent: undefined,
    ways: undefined,
  });
  expect({ anonymity, consent, ways }).toEqual({
    anonymity: "unknown",
    consent: "unknown",
    ways: [],
  });
});
