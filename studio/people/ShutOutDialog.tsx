import { Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { PeopleDialog } from "./PeopleDialog.tsx";

/** Asks whether somebody is really to be shut out. */
export function ShutOutDialog({
  name,
  isSelf,
  onShutOut,
  onClose,
}: {
  name: string;
  isSelf: boolean;
  onShutOut: () => Promise<void>;
  onClose: () => void;
}): ReactNode {
  const submit = async () => {
    await onShutOut();
    return undefined;
  };
  return (
    <PeopleDialog
      onClose={onClose}
      onSubmit={submit}
      submit={{ text: isSelf ? "Sluit mij buiten" : `Sluit ${name} buiten`, tone: "critical" }}
      title={isSelf ? "Jezelf buitensluiten?" : `${name} buitensluiten?`}
    >
      <Text size={1}>
        {isSelf
          ? "Dit ben je zelf. Je bent meteen uitgelogd, en alleen een andere beheerder kan je weer toelaten."
          : `${name} is meteen overal uitgelogd en kan niet meer inloggen. Teksten van ${name} blijven staan, en je kunt ${name} later weer toelaten.`}
      </Text>
    </PeopleDialog>
  );
}
