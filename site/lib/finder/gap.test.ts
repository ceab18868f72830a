import { expect, test } from "vitest";
import { gapMail, type Wish } from "./gap.ts";

const desk = { name: "Loket", email: "loket@example.org" };
const wishes: Wish[] = [
  { facet: "form", name: "Hoe", values: ["In een groep", "Online"] },
  { facet: "consent", name: "Toestemming", values: ["Zonder dat mijn ouders toestemming geven"] },
  { facet: "violence", name: "Veiligheid", values: ["Ook bij geweld"] },
  { facet: "cost", name: "Kosten", values: ["Gratis & meer"] },
];

test("tells the loket what is missing, and nothing that tells on the visitor", () => {
  const link = gapMail(desk, "Goes", wishes) ?? "";
  const { pathname, searchParams } = new URL(link);
  expect(pathname).toBe("loket@example.org");
  expect(searchParams.get("subject")).toBe("Gemist: hulp bij uit elkaar gaan in Goes");
  expect(searchParams.get("body")).toBe(
    "Ik zocht hulp in Goes en vond niets dat past.\n- Hoe: In een groep of Online\n- Kosten: Gratis & meer",
  );
  expect(link).not.toMatch(/geweld|toestemming/i);
});

test("needs a mailbox, but no gemeente", () => {
  expect(gapMail({ name: "Loket", phone: "0113 123 456" }, "Goes", wishes)).toBeUndefined();
  expect(gapMail(desk, "", [])).not.toContain("%20in%20");
});
