import type { AssetStore } from "../assets/asset-store.ts";
import type { Accounts } from "../auth/accounts.ts";
import type { LoginLimit } from "../auth/login-limit.ts";
import type { RobotName } from "../auth/robots.ts";
import type { Sessions } from "../auth/sessions.ts";
import type { Settings } from "../auth/settings.ts";
import type { SetupLinks } from "../auth/setup-links.ts";
import type { Backup } from "../backup/make-backup.ts";
import type { TrustedOrigins } from "../http/trusted-origins.ts";
import type { Lake } from "../model.ts";

/** Everything that routes work with. */
export interface Services {
  lake: Lake;
  accounts: Accounts;
  sessions: Sessions;
  settings: Settings;
  setupLinks: SetupLinks;
  loginLimit: LoginLimit;
  robotOf: (token: string) => RobotName | null;
  assets: AssetStore;
  /** Copies everything to a folder of its own, while it is in use. */
  backUp: () => Promise<Backup>;
  origins: TrustedOrigins;
  /** Takes one line for the operator. */
  log: (line: string) => void;
}

/** The one project and dataset that this lake holds, as Sanity's clients name them. */
export const projectId = "lake";
export const dataset = "production";
