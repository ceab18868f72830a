import { mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import type { Lake } from "../model.ts";
import { copyDurably } from "./copy-durably.ts";
import { describeCopies, type Manifest, manifestName } from "./manifest.ts";

/** What to back up, while it is in use. */
export interface BackupSource {
  lake: Lake;
  accounts: DatabaseSync;
  dataDir: string;
  now?: () => Date;
}

/** A backup that was made and verified. */
export interface Backup {
  /** absolute path of the folder */
  folder: string;
  manifest: Manifest;
}

/**
 * Copies content, accounts and assets to `<dataDir>/backups/digiplein-<time>`, while the lake runs.
 * Left out are the robots' tokens and who is logged in: a copy that goes astray opens no door, and
 * going back to it gives nobody a session that was ended since.
 * @throws Error when the copy is not what the lake holds; nothing is left of it then
 */
export async function makeBackup(source: BackupSource): Promise<Backup> {
  const madeAt = (source.now?.() ?? new Date()).toISOString();
  const folder = join(source.dataDir, "backups", `digiplein-${madeAt.replace(/[:.]/g, "-")}`);
  const unfinished = `${folder}.unfinished`;
  await mkdir(unfinished, { recursive: true });
  try {
    const content = join(unfinished, "content.sqlite");
    const original = await source.lake.backUp(content);
    asOneFile(content);
    await copyAccounts(source.accounts, join(unfinished, "accounts.sqlite"));
    // After the content: assets are never changed or removed, so all that it names are there.
    await copyDurably(join(source.dataDir, "assets"), join(unfinished, "assets"), isWhole);
    const manifest = await describeCopies(unfinished, madeAt);
    if (manifest.content.sha256 !== original.sha256) {
      throw new Error("The copy of the content is not what the lake holds; try again.");
    }
    await writeFile(join(unfinished, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
    await rename(unfinished, folder);
    await syncDirectory(dirname(folder));
    return { folder, manifest };
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** An upload under way has a longer name; see assets/asset-store.ts. */
function isWhole(path: string): boolean {
  return !/\.[0-9a-f]{8}-[0-9a-f-]{27}$/.test(path);
}

async function copyAccounts(accounts: DatabaseSync, file: string): Promise<void> {
  await backup(accounts, file);
  const copy = new DatabaseSync(file);
  copy.exec("DELETE FROM session; DELETE FROM login_ticket; DELETE FROM setup_link; VACUUM");
  copy.close();
  asOneFile(file);
}

/** Without a journal beside it, so that nothing is missing when somebody copies the one file. */
function asOneFile(file: string): void {
  const copy = new DatabaseSync(file);
  copy.exec("PRAGMA journal_mode = DELETE");
  copy.close();
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, "r");
  await handle.sync().finally(() => handle.close());
}
