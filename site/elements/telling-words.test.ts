import { expect, test } from "vitest";
import { tellingWords } from "./telling-words.ts";

test.each([
  ["is het mijn schuld", "schuld"],
  ["Moet ik kiezen waar ik woon?", "kiezen woon"],
  ["hoe vertellen we het aan de kinderen", "vertellen kinderen"],
  ["alimentatie", "alimentatie"],
  ["wat nu?", "wat nu"],
  ["", ""],
])("%j asks about %j", (query, words) => expect(tellingWords(query)).toBe(words));
