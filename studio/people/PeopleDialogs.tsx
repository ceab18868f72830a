import type { ReactNode } from "react";
import { ChangeRoleDialog } from "./ChangeRoleDialog.tsx";
import { InviteDialog } from "./InviteDialog.tsx";
import { LinkDialog } from "./LinkDialog.tsx";
import type { Account, NewInvitation, PeopleApi } from "./people-api.ts";
import type { LinkMail } from "./people-text.ts";
import { ShutOutDialog } from "./ShutOutDialog.tsx";
import type { KnownPeople } from "./use-people.ts";

/** What the administrator is doing in a dialog; `opener` is the id of the button it began with. */
export type PeopleTask = { opener: string } & (
  | { kind: "invite" }
  | { kind: "link"; mail: LinkMail; email: string }
  | { kind: "role" | "shutOut"; account: Account }
);

/** The dialog of a task. Afterwards the focus is back on the button that it began with. */
export function PeopleDialogs({
  task,
  known,
  api,
  userId,
  onInvite,
  onDone,
  onClose,
}: {
  task: PeopleTask | undefined;
  known: KnownPeople;
  api: PeopleApi;
  /** Of the administrator. */
  userId: string | undefined;
  onInvite: (invitation: NewInvitation) => Promise<void>;
  /** After something changed. */
  onDone: () => Promise<void>;
  onClose: () => void;
}): ReactNode {
  if (!task) return null;
  const close = () => {
    onClose();
    requestAnimationFrame(() => document.getElementById(task.opener)?.focus());
  };
  const change = async (account: Account, wanted: Parameters<PeopleApi["change"]>[1]) => {
    await api.change(account.id, wanted);
    await onDone();
    close();
  };
  switch (task.kind) {
    case "invite":
      return (
        <InviteDialog
          known={known}
          onClose={close}
          onInvite={async (invitation) => {
            await onInvite(invitation);
            await onDone();
          }}
        />
      );
    case "link":
      return <LinkDialog email={task.email} mail={task.mail} onClose={close} />;
    case "role":
      return (
        <ChangeRoleDialog
          account={task.account}
          known={known}
          onChange={(choice) => change(task.account, choice)}
          onClose={close}
        />
      );
    case "shutOut":
      return (
        <ShutOutDialog
          isSelf={task.account.id === userId}
          name={task.account.name}
          onClose={close}
          onShutOut={() => change(task.account, { isDisabled: true })}
        />
      );
  }
}
