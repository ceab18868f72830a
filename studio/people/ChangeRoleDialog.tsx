import { type ReactNode, useState } from "react";
import { PeopleDialog } from "./PeopleDialog.tsx";
import type { Account } from "./people-api.ts";
import { completeChoice, type RoleChoice, RoleFields } from "./RoleFields.tsx";
import type { KnownPeople } from "./use-people.ts";

/** Asks what somebody may do from now on. */
export function ChangeRoleDialog({
  account,
  known: { roles, choices },
  onChange,
  onClose,
}: {
  account: Account;
  known: KnownPeople;
  onChange: (choice: RoleChoice) => Promise<void>;
  onClose: () => void;
}): ReactNode {
  const [choice, setChoice] = useState<RoleChoice>(account);
  const submit = async () => {
    const complete = completeChoice(roles, choice);
    if (typeof complete === "string") return complete;
    await onChange({ role: complete.role, regions: complete.regions });
    return undefined;
  };
  return (
    <PeopleDialog
      onClose={onClose}
      onSubmit={submit}
      submit={{ text: "Bewaar", tone: "primary" }}
      title={`Wat mag ${account.name}?`}
    >
      <RoleFields choices={choices} onChange={setChoice} roles={roles} value={choice} />
    </PeopleDialog>
  );
}
