/** KIES is the schema's test case: one method, six offers, each different. */
import { describe, expect, test } from "vitest";
import { documentValidator, flatten } from "../fields/validation.ts";
import { kiesIntervention, kiesServices } from "../fixtures/kies.ts";
import { queryAll } from "../fixtures/query.ts";
import { parseDocument } from "../parse.ts";
import { type Choice, refusals } from "./choice.ts";
import { type Facets, facetsOf } from "./facets.ts";

const { service: raw, intervention } = await queryAll([kiesIntervention, ...kiesServices]);

/** Through query and zod, as a build reads them. */
const services = raw.map((item) => {
  const parsed = parseDocument("service", item);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.document;
});
const nameOf = (id: string) => id.replace("service-kies-", "");
const facets = services.map((service) => ({
  name: nameOf(service._id),
  ...facetsOf(service, { regions: new Map() }),
}));

describe.each(kiesServices)("$name", (stored) => {
  test("passes the publish gate in form and build", async () => {
    expect(stored.status).toBe("active");
    // The form looks at the document alone.
    const context = {} as Parameters<ReturnType<typeof documentValidator>>[1];
    expect(await documentValidator("service")(stored, context)).toBe(true);
  });

  test("comes back through query and zod as it was stored", () => {
    expect(services.find(({ _id }) => _id === stored._id)).toMatchObject(
      flatten(stored) as Record<string, unknown>,
    );
  });

  test("is someone's: a provider with a source, or an example", () => {
    const isInvented = stored.isExample === true && /^Voorbeeld: /.test(String(stored.name));
    expect(isInvented || Array.isArray(stored.sources)).toBe(true);
    expect(isInvented && Array.isArray(stored.sources)).toBe(false);
  });
});

test("the method they share parses too", () => {
  expect(parseDocument("intervention", intervention[0])).toHaveProperty("document");
  expect(new Set(services.map((service) => service.intervention))).toEqual(
    new Set([kiesIntervention._id]),
  );
});

test("the six are all different, whichever two one takes", () => {
  const compared = ["ages", "costs", "consent", "referral", "start", "time", "place"] as const;
  const looks = facets.map((one) => JSON.stringify(compared.map((facet) => one[facet])));
  expect(services).toHaveLength(6);
  expect(new Set(looks).size).toBe(6);
});

const found = (choice: Choice<keyof Facets>) =>
  facets.filter((one) => refusals(one, choice).length === 0).map(({ name }) => name);

test.each<[string, Choice<keyof Facets>, string[]]>([
  ["of 5 years", { ages: ["5"] }, ["staphorst-jong"]],
  ["of 8 years, in school hours", { ages: ["8"], time: ["schoolHours"] }, ["staphorst-ouder"]],
  [
    "free, always or under a condition",
    { costs: ["free"] },
    ["verwijzing-scheelt", "zelf-aanmelden"],
  ],
  ["free and without referral", { costs: ["free"], referral: ["none"] }, ["zelf-aanmelden"]],
  ["paid", { costs: ["paid"] }, ["verwijzing-scheelt"]],
  ["with the permission of both parents", { consent: ["bothParents"] }, ["beide-ouders"]],
  ["that begins at enough registrations", { start: ["registrations"] }, ["zes-aanmeldingen"]],
  ["in Staphorst", { place: ["municipality-staphorst"] }, ["staphorst-jong", "staphorst-ouder"]],
  ["everywhere", { place: ["national"] }, ["beide-ouders"]],
  [
    "of which nobody knows the costs",
    { costs: ["unknown"] },
    ["beide-ouders", "staphorst-jong", "staphorst-ouder", "zes-aanmeldingen"],
  ],
])("a visitor finds the one %s", (_words, choice, names) => {
  expect(found(choice).toSorted()).toEqual(names);
});
