import type { RoleName } from "../access/roles.ts";

/** A role as people read it; what it may do says `grantsOf` in access/roles.ts. */
export interface Role {
  name: RoleName;
  title: string;
  description: string;
  /** Whether a person can have it; the others are for robots. */
  isForPeople: boolean;
  /** Whether it is a role in certain regions, which an invitation has to name. */
  isRegional: boolean;
}

/** Every role, in the words of the redactie. */
export const roles: Role[] = [
  {
    name: "administrator",
    title: "Beheerder",
    description: "Mag alles, en bepaalt wie er in mag en wat zij mogen.",
    isForPeople: true,
    isRegional: false,
  },
  {
    name: "editor",
    title: "Redacteur",
    description: "Schrijft, wijzigt en publiceert alle inhoud, landelijk en van elke regio.",
    isForPeople: true,
    isRegional: false,
  },
  {
    name: "regionalEditor",
    title: "Regioredacteur",
    description:
      "Schrijft, wijzigt en publiceert wat van de eigen regio is, en leest wat anderen publiceerden.",
    isForPeople: true,
    isRegional: true,
  },
  {
    name: "reader",
    title: "Meelezer",
    description: "Leest alles mee, ook concepten, en wijzigt niets.",
    isForPeople: true,
    isRegional: false,
  },
  {
    name: "build",
    title: "Sitebouwer",
    description: "Leest gepubliceerde inhoud om de site te bouwen.",
    isForPeople: false,
    isRegional: false,
  },
  {
    name: "publisher",
    title: "Publicatie",
    description: "Volgt wijzigingen en meldt hoe het met de site staat.",
    isForPeople: false,
    isRegional: false,
  },
  {
    name: "maintenance",
    title: "Onderhoud",
    description: "Past bestaande inhoud aan een nieuwe versie aan, en zet kopieën terug.",
    isForPeople: false,
    isRegional: false,
  },
];

/** @returns null for a name that is no role, such as one from an older version */
export function roleNamed(name: string): Role | null {
  return roles.find((role) => role.name === name) ?? null;
}
