import { expect, test } from "vitest";
import { gapReport, type Wish } from "./gap.ts";

const name = "Loket";
const email = "loket@example.org";
const phone = "0113 - 12 34 56";
const wishes: Wish[] = [
  { facet: "form", name: "Hoe", values: ["In een groep", "Online"] },
  { facet: "consent", name: "Toestemming", values: ["Zonder dat mijn ouders toestemming geven"] },
  { facet: "violence", name: "Veiligheid", values: ["Ook bij geweld"] },
  { facet: "cost", name: "Kosten", values: ["Gratis & meer"] },
];

test("tells the loket what is missing, and nothing that tells on the visitor", () => {
  const report = gapReport({ name, email, phone, website: "https://example.org" }, "Goes", wishes);
  const [mail, call, ...others] = report.ways;
  const { pathname, searchParams } = new URL(mail?.href ?? "");
  expect(pathname).toBe(email);
  expect(searchParams.get("subject")).toBe("Gemist: hulp bij uit elkaar gaan in Goes");
  expect(searchParams.get("body")).toBe(
    "Ik zocht hulp in Goes en vond niets dat past.\n- Hoe: In een groep of Online\n- Kosten: Gratis & meer",
  );
  expect(call).toEqual({
    href: "tel:0113123456",
    text: "Bel Loket: 0113\u00a0-\u00a012\u00a034\u00a056",
  });
  expect(report.words).toBe(
    "Zeg bijvoorbeeld: “Ik zocht hulp in Goes en vond niets dat past. Hoe: In een groep of Online. Kosten: Gratis & meer.”",
  );
  expect(others).toEqual([]);
  expect(decodeURIComponent(JSON.stringify(report))).not.toMatch(/geweld|toestemming/i);
});

test("a mail needs no words to say, and no gemeente", () => {
  const { ways, words } = gapReport({ name, email }, "", []);
  expect(ways.map(({ text }) => text)).toEqual(["Mail Loket dat je dit mist"]);
  expect(ways[0]?.href).not.toContain("%20in%20");
  expect(words).toBeUndefined();
});

test("without mail or phone there is the website, with what to say", () => {
  const website = "https://example.org/contact";
  const { ways, words } = gapReport({ name, website }, "Goes", wishes);
  expect(ways).toEqual([{ href: website, text: "Vraag het aan Loket" }]);
  expect(words).toContain("Ik zocht hulp in Goes");
});
