import { z } from "zod";
import { SettingsError } from "../../studio/publishing/settings-error.ts";
import type { LakeConnection } from "./connect-lake.ts";

const account = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: z.string(),
  regions: z.array(z.string()),
  isDisabled: z.boolean(),
});
type Account = z.infer<typeof account>;

/** What somebody typed after `npm run manage-users --`. */
export interface Command {
  /** list, invite, role, disable or enable */
  word: string;
  email?: string | undefined;
  name?: string | undefined;
  role?: string | undefined;
  /** ids of regions */
  regions: string[];
}

/**
 * Carries a command out by the lake's own endpoints, so that its rules hold here too.
 * @param publicUrl how people reach the Studio, e.g. `http://localhost:3900`; links begin with it
 * @returns the lines to show
 * @throws SettingsError for an unknown word, person or role, with what to type instead
 */
export async function manageUsers(
  lake: Pick<LakeConnection, "ask">,
  command: Command,
  publicUrl: string,
): Promise<string[]> {
  const { role, regions, name } = command;
  switch (command.word) {
    case "list":
      return (await accountsOf(lake)).map(describe);
    case "invite": {
      const invitation = { role: needed(role), regions, name, email: command.email };
      const made = await lake.ask("setup-links", invitation);
      const { url, expiresAt } = z.object({ url: z.url(), expiresAt: z.string() }).parse(made);
      const { pathname, search } = new URL(url);
      return [
        `Works once, until ${new Date(expiresAt).toLocaleString("nl-NL")}, while the lake runs:`,
        new URL(pathname + search, publicUrl).href,
      ];
    }
    case "role":
      return [await change(lake, command.email, { role: needed(role), regions })];
    case "disable":
      return [await change(lake, command.email, { isDisabled: true })];
    case "enable":
      return [await change(lake, command.email, { isDisabled: false })];
    default:
      throw new SettingsError(
        `"${command.word}" is not something to do with people; use list, invite, role, disable or enable.`,
      );
  }
}

async function change(
  lake: Pick<LakeConnection, "ask">,
  email: string | undefined,
  wanted: object,
): Promise<string> {
  const all = await accountsOf(lake);
  const found = all.find((one) => one.email.toLowerCase() === email?.toLowerCase());
  if (!found) {
    throw new SettingsError(
      email
        ? `Nobody has the address ${email}; npm run manage-users lists who there is.`
        : "Say who, by e-mail address: npm run manage-users -- disable noor@example.nl",
    );
  }
  const answer = await lake.ask(`accounts/${found.id}`, wanted);
  return describe(z.object({ account }).parse(answer).account);
}

async function accountsOf(lake: Pick<LakeConnection, "ask">): Promise<Account[]> {
  return z.object({ accounts: z.array(account) }).parse(await lake.ask("accounts")).accounts;
}

function describe({ email, name, role, regions, isDisabled }: Account): string {
  const where = regions.length > 0 ? ` (${regions.join(", ")})` : "";
  return `${email}  ${name}  ${role}${where}${isDisabled ? "  disabled" : ""}`;
}

function needed(role: string | undefined): string {
  if (role) return role;
  throw new SettingsError(
    "Say which role: --role administrator, editor, regionalEditor or reader.",
  );
}
