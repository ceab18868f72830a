import { mkdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { assetStoreIn } from "./assets/asset-store.ts";
import { type Accounts, accountsIn } from "./auth/accounts.ts";
import { openAccountsDatabase } from "./auth/accounts-database.ts";
import { callerIdentifier } from "./auth/caller.ts";
import { loginLimit } from "./auth/login-limit.ts";
import { robotsIn } from "./auth/robots.ts";
import { type Sessions, sessionsIn } from "./auth/sessions.ts";
import { settingsIn } from "./auth/settings.ts";
import { type SetupLinks, setupLinksIn } from "./auth/setup-links.ts";
import { makeBackup } from "./backup/make-backup.ts";
import { apiDoor, pageDoor } from "./http/api-door.ts";
import { frontDoor } from "./http/front-door.ts";
import { trustOrigins } from "./http/trusted-origins.ts";
import { unknownRequests } from "./http/unknown-requests.ts";
import { upgradeDoor } from "./http/upgrade-door.ts";
import type { Lake } from "./model.ts";
import { openLake } from "./open-lake.ts";
import { presence } from "./presence/presence.ts";
import { type PreviewUpstream, previewDoor } from "./preview/preview-door.ts";
import { loginRoutes } from "./routes/login-routes.ts";
import { studioFilesIn } from "./studio-files/studio-files.ts";

/** How to start the lake's server. */
export interface LakeServerOptions {
  /** Folder of content, accounts, tokens and assets; made when absent. */
  dataDir: string;
  /** 0 for any free port. */
  port: number;
  /** Address to listen on, e.g. `127.0.0.1`. */
  host: string;
  /** Folder of the built Studio, if it may be there. */
  studioDir?: string | undefined;
  /** What shows drafts as pages, if anything does. */
  preview?: PreviewUpstream | undefined;
  /** Public origins of this server behind a proxy, and of other pages that may use it. */
  allowedOrigins?: string[] | undefined;
  /** Takes one line for the operator; stderr when absent. */
  log?: ((line: string) => void) | undefined;
}

/** A running lake. */
export interface LakeServer {
  /** e.g. `http://127.0.0.1:3900` */
  url: string;
  lake: Lake;
  accounts: Accounts;
  sessions: Sessions;
  setupLinks: SetupLinks;
  /** `METHOD /path` of every request that nothing answers to. */
  unknownRequests: string[];
  /** Ends streams, finishes the running commit and closes the databases. */
  close: () => Promise<void>;
}

/**
 * Opens the lake in `dataDir` and serves it over HTTP.
 * @throws Error in one sentence when the port is taken or the data cannot be opened
 */
export async function startLakeServer(options: LakeServerOptions): Promise<LakeServer> {
  const { dataDir, studioDir, log = (line) => void process.stderr.write(`${line}\n`) } = options;
  mkdirSync(dataDir, { recursive: true });
  const database = openAccountsDatabase(dataDir);
  const accounts = accountsIn(database);
  const sessions = sessionsIn(database);
  const setupLinks = setupLinksIn(database);
  const robotOf = robotsIn(dataDir);
  const lake = await openLake({ dataDir });
  const services = {
    lake,
    accounts,
    sessions,
    setupLinks,
    robotOf,
    settings: settingsIn(database),
    loginLimit: loginLimit(),
    assets: assetStoreIn(dataDir),
    backUp: () => makeBackup({ lake, accounts: database, dataDir }),
    origins: trustOrigins(options.allowedOrigins ?? []),
    log,
  };
  const unknown = unknownRequests(log);
  const identify = callerIdentifier(accounts, sessions, robotOf);
  const api = apiDoor(services, identify, unknown);
  const pages = pageDoor(services, loginRoutes(services), unknown);
  const studio = studioFilesIn(studioDir);
  const preview = previewDoor(options.preview, identify);
  const upgrades = upgradeDoor(services, api, presence(), identify);

  const server = createServer(frontDoor({ services, api, pages, studio, preview, unknown }));
  server.on("upgrade", upgrades.upgrade);
  const closeStores = async () => {
    await lake.close();
    database.close();
  };
  try {
    await listening(server, options.port, options.host);
  } catch (error) {
    await closeStores();
    throw error;
  }
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://${options.host}:${port}`,
    lake,
    accounts,
    sessions,
    setupLinks,
    unknownRequests: unknown.seen,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      upgrades.close();
      server.closeIdleConnections();
      // Event streams never end by themselves; a running write gets a moment to be answered.
      const grace = setTimeout(() => server.closeAllConnections(), 300);
      await closed;
      clearTimeout(grace);
      await closeStores();
    },
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? portTaken(port) : error);
    });
    server.listen(port, host, resolve);
  });
}

function portTaken(port: number): Error {
  return new Error(
    `Port ${port} is taken by another program; stop that, or choose another with DIGIPLEIN_LAKE_PORT.`,
  );
}
