import { expect, test } from "vitest";
import { checkRole } from "./roles.ts";

test.each(["Redacteur van Zeeland", "Loketmedewerker", "Coördinator menukaart", "de aanbieder"])(
  "%s is a role",
  (role) => {
    expect(checkRole(role)).toBeNull();
  },
);

test.each(["", "Jan Jansen", "J. Jansen", "loket@example.org", "mevrouw De Vries"])(
  "%j is none",
  (role) => {
    expect(checkRole(role)?.message).toBe(`“${role}” is geen rol.`);
  },
);
