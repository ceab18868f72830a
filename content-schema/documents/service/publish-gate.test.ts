/** The publish gate: what an offer must have before visitors see it, and what a concept may lack. */
import { describe, expect, test } from "vitest";
import { documentValidator } from "../../fields/validation.ts";
import { problemsOf } from "../../fixtures/query.ts";
import { serviceExample } from "./example.ts";

/** What the form says of the example with some fields changed; it looks at the document alone. */
async function formSays(changes: Record<string, unknown>) {
  const context = {} as Parameters<ReturnType<typeof documentValidator>>[1];
  return await documentValidator("service")({ ...serviceExample, ...changes }, context);
}

const coverage = (fields: object) => ({ coverage: { _type: "coverage", ...fields } });
const contact = (fields: object) => ({ contact: { _type: "contact", ...fields } });

/** What is not filled in yet. */
const gaps: [string, Record<string, unknown>, string][] = [
  ["a name", { name: undefined }, "name: "],
  ["an address on the site", { slug: undefined }, "slug: "],
  ["a summary", { summary: undefined }, "summary: "],
  ["an organization", { organization: undefined }, "organization: "],
  ["an audience", { audiences: [] }, "audiences: "],
  ["a referral, be it unknown", { referral: undefined }, "referral: "],
  ["a consent, be it unknown", { consent: undefined }, "consent: "],
  ["what it is with violence, be it unknown", { safeWithViolence: undefined }, "safeWithV"],
  ["an interpreter, be it unknown", { interpreter: undefined }, "interpreter: "],
  ["a way to reach someone", contact({ note: "Bel ons." }), "contact: "],
  ["a place", coverage({ scope: "municipalities" }), "coverage › municipalities: "],
  ["a postcode", coverage({ scope: "postcodes" }), "coverage › municipalities: "],
  ["a start of a group", { start: undefined }, "start: "],
  ["the dates", { start: { _type: "start", kind: "dates" } }, "start › dates: "],
];

/** What is wrong, finished or not. */
const mistakes: [string, Record<string, unknown>, string][] = [
  ["an unknown phone", contact({ phone: "0113" }), "contact › phone: "],
  ["a half address", contact({ website: "www.example.org" }), "contact › website: "],
  ["swapped ages", { ageMin: 12, ageMax: 4 }, "ageMin: "],
  ["all ages and a limit", { allAges: true }, "ageMin: "],
  ["free with an amount", { costs: [cost("free", 10)] }, "costs[0] › amount: "],
  ["free and paid", { costs: [cost("free"), cost("paid", 10)] }, "costs[0]: "],
  ["visible until before from", { visibleUntil: "2020-01-01" }, "visibleUntil: "],
  ["the mailbox of a person", { mailbox: "jan.jansen@example.org" }, "mailbox: "],
  ["a status that does not exist", { status: "bijna" }, "status: "],
];

function cost(kind: string, amount?: number) {
  return { _type: "cost", _key: kind, kind, ...(amount === undefined ? {} : { amount }) };
}

describe.each(["active", "temporarilyClosed"])("an offer that is %s", (status) => {
  test.each([...gaps, ...mistakes])("is refused for %s", async (_what, changes, line) => {
    const problems = await problemsOf("service", { status, ...changes });
    expect(problems).toEqual([expect.stringContaining(line)]);
    expect(problems[0]).toMatch(/\. \p{Lu}.+\.$/u);
    expect(await formSays({ status, ...changes })).toHaveLength(1);
  });

  test("passes when it is whole, with unknown where nobody knows", async () => {
    const unknown = "unknown";
    const honest = { status, costs: [cost(unknown)], referral: unknown, consent: unknown };
    expect(await problemsOf("service", honest)).toEqual([]);
    expect(await formSays({ ...honest, ageMin: undefined, ageMax: undefined })).toBe(true);
  });
});

describe("a concept", () => {
  test.each(gaps)("may still miss %s", async (_what, changes) => {
    expect(await formSays({ status: "concept", ...changes })).toBe(true);
  });

  test.each(mistakes.filter(([, { status }]) => status === undefined))(
    "may not have %s",
    async (_what, changes) => {
      expect(await formSays({ status: "concept", ...changes })).toHaveLength(1);
    },
  );
});
