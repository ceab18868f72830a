import { ROLES, type RoleName } from "../access/roles.ts";
import type { Grant } from "../model.ts";

/** A role as people read it, with its access list. */
export interface Role {
  name: RoleName;
  title: string;
  description: string;
  /** Whether a person can have it; the others are for robots. */
  isForPeople: boolean;
  grants: Grant[];
}

/** Every role, in the words of the redactie. */
export const roles: Role[] = [
  {
    name: "administrator",
    title: "Beheerder",
    description: "Beheert alle inhoud en instellingen.",
    isForPeople: true,
    grants: ROLES.administrator,
  },
  {
    name: "editor",
    title: "Redacteur",
    description: "Schrijft, wijzigt en publiceert inhoud.",
    isForPeople: true,
    grants: ROLES.editor,
  },
  {
    name: "reader",
    title: "Meelezer",
    description: "Leest mee, ook in concepten, en wijzigt niets.",
    isForPeople: true,
    grants: ROLES.reader,
  },
  {
    name: "build",
    title: "Sitebouwer",
    description: "Leest gepubliceerde inhoud om de site te bouwen.",
    isForPeople: false,
    grants: ROLES.build,
  },
  {
    name: "publisher",
    title: "Publicatie",
    description: "Volgt wijzigingen en meldt hoe het met de site staat.",
    isForPeople: false,
    grants: ROLES.publisher,
  },
  {
    name: "maintenance",
    title: "Onderhoud",
    description: "Past bestaande inhoud aan een nieuwe versie aan, en zet kopieën terug.",
    isForPeople: false,
    grants: ROLES.maintenance,
  },
];

/** @returns null for a name that is no role, such as one from an older version */
export function roleNamed(name: string): Role | null {
  return roles.find((role) => role.name === name) ?? null;
}
