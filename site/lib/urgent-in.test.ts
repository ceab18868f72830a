import { expect, test } from "vitest";
import { urgentIn } from "./urgent-in.ts";

const line = (name: string, phone?: string) => ({ name, summary: "", ...(phone && { phone }) });
const [emergency, safe, suicide] = [
  line("112", "112"),
  line("Veilig Thuis", "0800-2000"),
  line("113", "113"),
];
const shell = { urgentHelplines: [emergency, safe, suicide] };
const naming = (...helplines: (typeof emergency)[]) => ({
  shell,
  body: helplines.map((helpline) => ({ kind: "helpline" as const, helpline })),
});

test("a text that names 112 has it first, and at most two", () => {
  expect(urgentIn(naming(suicide, safe, emergency))).toEqual([emergency, safe]);
});

test("a text without 112 has none on top", () => {
  expect(urgentIn(naming(safe, line("De Kindertelefoon")))).toEqual([]);
});
