import { expect, test } from "vitest";
import { parseExample, problemsOf } from "../../fixtures/query.ts";

test("a stored check becomes a parsed one", async () => {
  expect(await parseExample("check")).toEqual({
    document: {
      _id: "check-voorbeeld",
      _type: "check",
      subject: "service-voorbeeld",
      checkedOn: "2024-05-06",
      checkedBy: "Redacteur van het voorbeeld",
      how: "phone",
      result: "confirmed",
      note: "De kosten zijn nagevraagd.",
      ownerRegion: "region-voorbeeld",
    },
  });
});

test("a check was done, and by a role", async () => {
  expect(await problemsOf("check", { checkedOn: "2999-01-01", checkedBy: "Jan Jansen" })).toEqual([
    "checkedOn: De datum 2999-01-01 moet nog komen. Vul de dag in waarop het is gebeurd: vandaag of eerder.",
    expect.stringContaining("checkedBy: “Jan Jansen” is geen rol."),
  ]);
});
