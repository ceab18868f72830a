import { expect, test } from "vitest";
import { sayJe } from "./say-je.ts";

test.each([
  ["Weet u zeker dat u wilt wissen?", "Weet je zeker dat je wilt wissen?"],
  ["Als u wilt, kunt u een notitie toevoegen", "Als je wilt, kun je een notitie toevoegen"],
  ["U heeft geen toestemming", "Je hebt geen toestemming"],
  ["gewijzigd sinds u deze geopend heeft.", "gewijzigd sinds je deze geopend hebt."],
  ["Uw rollen: <Roles/>", "Je rollen: <Roles/>"],
  ["Taken waarop u geabonneerd bent", "Taken waarop je geabonneerd bent"],
  ["Menu van de URL, nu", "Menu van de URL, nu"],
])("%s", (formal, informal) => {
  expect(sayJe(formal)).toBe(informal);
});
