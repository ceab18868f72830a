import { Stack, Text, TextInput } from "@sanity/ui";
import { type ReactNode, useState } from "react";
import * as z from "zod";
import { PeopleDialog } from "./PeopleDialog.tsx";
import type { NewInvitation } from "./people-api.ts";
import { completeChoice, type RoleChoice, RoleFields } from "./RoleFields.tsx";
import type { KnownPeople } from "./use-people.ts";

/** Asks for whom an invitation is: what they may do, and if known a name and an address. */
export function InviteDialog({
  known,
  onInvite,
  onClose,
}: {
  known: KnownPeople;
  onInvite: (invitation: NewInvitation) => Promise<void>;
  onClose: () => void;
}): ReactNode {
  const { roles, choices, accounts } = known;
  // Most people who are invited work for a region.
  const [choice, setChoice] = useState<RoleChoice>({ role: "regionalEditor", regions: [] });
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const submit = async () => {
    const complete = completeChoice(roles, choice);
    if (typeof complete === "string") return complete;
    const address = email.trim();
    if (address && !z.email().safeParse(address).success)
      return "Dit is geen e-mailadres. Schrijf het als naam@gemeente.nl, of laat het leeg.";
    const taken = accounts.find((one) => one.email.toLowerCase() === address.toLowerCase());
    if (taken)
      return `${taken.name} heeft al een account met dit adres. Wijzig in de lijst wat ${taken.name} mag, of geef daar een nieuw wachtwoord.`;
    await onInvite({ ...complete, name: name.trim(), email: address });
    return undefined;
  };
  return (
    <PeopleDialog
      onClose={onClose}
      onSubmit={submit}
      submit={{ text: "Maak de link", tone: "primary" }}
      title="Iemand uitnodigen"
    >
      <RoleFields choices={choices} onChange={setChoice} roles={roles} value={choice} />
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          Voor wie? Dit mag je leeg laten.
        </Text>
        <LineField label="Naam" onChange={setName} value={name} />
        <LineField label="E-mailadres" onChange={setEmail} type="email" value={email} />
      </Stack>
    </PeopleDialog>
  );
}

function LineField({
  label,
  value,
  type = "text",
  onChange,
}: {
  label: string;
  value: string;
  type?: "text" | "email";
  onChange: (value: string) => void;
}): ReactNode {
  return (
    <Stack as="label" gap={2}>
      <Text size={1}>{label}</Text>
      <TextInput
        fontSize={1}
        onChange={(event) => onChange(event.currentTarget.value)}
        type={type}
        value={value}
      />
    </Stack>
  );
}
