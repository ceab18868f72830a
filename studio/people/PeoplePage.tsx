import { AddUserIcon } from "@sanity/icons/AddUser";
import { Button, Card, Container, Flex, Heading, Spinner, Stack, Text } from "@sanity/ui";
import { useToast } from "@sanity/ui/toast";
import { type ReactNode, useState } from "react";
import { useCurrentUser } from "sanity";
import { CardList } from "../components/card-list.ts";
import { OpenInvitations } from "./OpenInvitations.tsx";
import { PeopleDialogs, type PeopleTask } from "./PeopleDialogs.tsx";
import { menuId, PersonRow } from "./PersonRow.tsx";
import { Problem } from "./Problem.tsx";
import type { Account, NewInvitation } from "./people-api.ts";
import { roleText } from "./people-text.ts";
import { refusalText } from "./refusal-text.ts";
import { usePeople } from "./use-people.ts";

const INVITE = "people-invite";

/** Who may come in, what each may do, and everything an administrator can change about it. */
export function PeoplePage(): ReactNode {
  const { known, problem: loadProblem, api, reload } = usePeople();
  const user = useCurrentUser();
  const toast = useToast();
  const [task, setTask] = useState<PeopleTask>();
  const [problem, setProblem] = useState("");
  if (!known)
    return loadProblem ? (
      <Card padding={5}>
        <Problem text={loadProblem} />
      </Card>
    ) : (
      <Flex align="center" height="fill" justify="center">
        <Spinner />
      </Flex>
    );

  const titles = new Map(known.choices.map(({ id, title }) => [id, title]));
  const wordsFor = (of: Pick<Account, "role" | "regions">) => roleText(of, known.roles, titles);
  /** Does something that needs no dialog, or says on the page why not. */
  const doNow = async (work: Promise<unknown>, done: string) => {
    try {
      await work;
      setProblem("");
      if (done) toast.push({ status: "success", title: done });
    } catch (error) {
      setProblem(refusalText(error));
    }
    await reload();
  };
  const handOver = async (invitation: NewInvitation, isNewPassword: boolean, opener: string) => {
    const link = await api.invite(invitation);
    const { name, email } = invitation;
    const sender = user?.name ?? "";
    const mail = { link, name, role: wordsFor(invitation), isNewPassword, sender };
    setTask({ kind: "link", mail, email, opener });
  };

  return (
    <Card as="main" height="fill" overflow="auto">
      <Container padding={[3, 4, 5]} width={1}>
        <Stack gap={5}>
          <Flex align="center" gap={3} justify="space-between" wrap="wrap">
            <Heading as="h1" size={2}>
              Mensen
            </Heading>
            <Button
              icon={AddUserIcon}
              id={INVITE}
              onClick={() => setTask({ kind: "invite", opener: INVITE })}
              text="Iemand uitnodigen"
              tone="primary"
            />
          </Flex>
          <Text size={1}>
            Dit zijn de mensen die in de redactie mogen. Wat je hier wijzigt, geldt meteen.
          </Text>
          <Problem text={problem || loadProblem} />
          <OpenInvitations
            invitations={known.invitations}
            onWithdraw={({ id }) => doNow(api.withdraw(id), "De uitnodiging werkt niet meer.")}
            whatFor={(invitation) =>
              known.accounts.some(({ email }) => email === invitation.email)
                ? "Nieuw wachtwoord"
                : wordsFor(invitation)
            }
          />
          <Stack gap={4}>
            <Heading as="h2" size={1}>
              Wie er in mag
            </Heading>
            <CardList>
              {known.accounts.map((account) => {
                const opener = menuId(account);
                return (
                  <PersonRow
                    account={account}
                    actions={{
                      onChangeRole: () => setTask({ kind: "role", account, opener }),
                      onNewPassword: () => doNow(handOver(account, true, opener), ""),
                      onShutOut: () => setTask({ kind: "shutOut", account, opener }),
                      onLetIn: () =>
                        doNow(
                          api.change(account.id, { isDisabled: false }),
                          `${account.name} mag er weer in.`,
                        ),
                    }}
                    isSelf={account.id === user?.id}
                    key={account.id}
                    role={wordsFor(account)}
                  />
                );
              })}
            </CardList>
          </Stack>
        </Stack>
      </Container>
      <PeopleDialogs
        api={api}
        known={known}
        onClose={() => setTask(undefined)}
        onDone={reload}
        onInvite={(invitation) => handOver(invitation, false, INVITE)}
        task={task}
        userId={user?.id}
      />
    </Card>
  );
}
