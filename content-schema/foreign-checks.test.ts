import { expect, test } from "vitest";
import {
  COUNTRY,
  contentOf,
  ids,
  lines,
  make,
  NATIONAL,
  owned,
  parse,
  ZEELAND,
} from "./fixtures/country.ts";
import { ref } from "./fixtures/stored.ts";

/** A check of `service-goes`, which is Twente's and shows in Zeeland too. */
const check = (name: string, owner: object) =>
  make("check", name, { subject: ref("service-goes"), ...owner });

test("a check counts when it is of the owner of what was checked", async () => {
  const country = [...COUNTRY, check("twents", owned("twente"))];
  expect(ids((await contentOf(country, NATIONAL)).all.check)).toEqual(["check-twents"]);
  expect((await parse(country, NATIONAL)).warnings).toEqual([]);
});

test.each([
  ["another region", owned("zeeland")],
  ["the country", {}],
])("a check by %s counts nowhere, says so, and stops no site", async (_who, owner) => {
  const country = [...COUNTRY, check("vreemd", owner)];
  for (const variant of [NATIONAL, ZEELAND, { ...ZEELAND, regionId: "twente" }]) {
    const { content, problems, warnings } = await parse(country, variant);
    expect(problems).toEqual([]);
    expect(content?.all.check).toEqual([]);
    expect(lines(warnings)).toContainEqual(
      expect.stringMatching(/^check-vreemd ownerRegion: Deze controle telt niet: “.+” is van een/),
    );
  }
});

test("a region's check of what is national does not count", async () => {
  const foreign = make("check", "over", { subject: ref("service-overal"), ...owned("zeeland") });
  const own = make("check", "eigen", { subject: ref("service-overal") });
  const { content } = await parse([...COUNTRY, foreign, own], ZEELAND);
  expect(ids(content?.all.check ?? [])).toEqual(["check-eigen"]);
});
