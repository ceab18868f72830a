import { expect, test } from "vitest";
import { documentValidator, flatten } from "../../fields/validation.ts";
import { changeProposalExample } from "./example.ts";
import { changeProposalSchema } from "./parsed.ts";

/** The form looks at the document alone. */
const judge = (changes: Record<string, unknown>) =>
  documentValidator("changeProposal")(
    { ...changeProposalExample, ...changes },
    {} as Parameters<ReturnType<typeof documentValidator>>[1],
  );

test("a stored proposal is read as it is", () => {
  expect(changeProposalSchema.parse(flatten(changeProposalExample))).toMatchObject({
    subject: "service-voorbeeld",
    changes: [{ field: "contact.phone", value: "14 0113" }],
    status: "accepted",
  });
  expect(judge({})).toBe(true);
});

test("a proposal proposes something, and a refusal says why", () => {
  expect(judge({ changes: [] })).toEqual([
    { message: "Dit veld is leeg. Vul het in.", path: ["changes"] },
  ]);
  expect(judge({ status: "rejected", answer: undefined })).toEqual([
    {
      message:
        "Er staat niet waarom dit voorstel niet is overgenomen. Schrijf in een zin waarom, zodat de indiener verder kan.",
      path: ["answer"],
    },
  ]);
  expect(judge({ proposedBy: "Jan Jansen" })).toHaveLength(1);
});
