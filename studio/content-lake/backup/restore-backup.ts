import { existsSync, readdirSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { isInUse } from "../store/database.ts";
import { unclosedMark } from "../store/journal.ts";
import { copyDurably } from "./copy-durably.ts";
import { type Manifest, readManifest, verifyCopies } from "./manifest.ts";
import { unfinishedRestore } from "./unfinished-restore.ts";

/** Everything of a lake that a backup holds, with what may stand beside a database. */
const parts = ["content.sqlite", "accounts.sqlite"]
  .flatMap((file) => [file, `${file}-wal`, `${file}-shm`, unclosedMark(file)])
  .concat("assets");

/** What a restore did. */
export interface Restored {
  manifest: Manifest;
  /** folder with what stood there before; null when there was nothing */
  replaced: string | null;
}

/**
 * Puts a backup in the place of a lake's data. The copy is made and verified beside what is there,
 * and only then changes places with it; the robots' tokens and older backups stay. Whenever this is
 * cut off, the lake starts with the old data, with the new, or not at all and says what to do.
 * @param options.replace take the place of content that is there; that is kept beside it
 * @throws Error in one sentence; nothing has changed then
 */
export async function restoreBackup(options: {
  from: string;
  dataDir: string;
  replace: boolean;
}): Promise<Restored> {
  const { from, dataDir, replace } = options;
  const manifest = await readManifest(from);
  refuseInUse(dataDir);
  const isUnfinished = existsSync(unfinishedRestore(dataDir));
  if (holdsContent(dataDir) && !replace && !isUnfinished) {
    throw new Error(
      `There is content in ${dataDir}; to put the backup in its place, add: -- --replace (what is there is kept beside it).`,
    );
  }
  await mkdir(dataDir, { recursive: true });
  const staged = unfinishedRestore(dataDir);
  const copying = `${staged}.copying`;
  await rm(copying, { recursive: true, force: true });
  try {
    await copyDurably(from, copying, (path) =>
      manifest.files.some((file) => path === join(from, file.path)),
    );
    await verifyCopies(copying, manifest);
  } catch (error) {
    await rm(copying, { recursive: true, force: true });
    throw error;
  }
  await rm(staged, { recursive: true, force: true });
  // From here on a lake refuses to start, until all has changed places.
  await rename(copying, staged);
  try {
    refuseInUse(dataDir);
  } catch (error) {
    if (!isUnfinished) await rm(staged, { recursive: true, force: true });
    throw error;
  }
  const replaced = await setAside(dataDir);
  // Accounts and assets first: with the content in its place, the lake is whole.
  for (const part of parts.toReversed()) await moveIfThere(staged, dataDir, part);
  await rm(staged, { recursive: true, force: true });
  return { manifest, replaced };
}

async function setAside(dataDir: string): Promise<string | null> {
  if (!parts.some((part) => existsSync(join(dataDir, part)))) return null;
  const stamp = new Date().toISOString().replace(/[:.]/g, "-");
  const replaced = join(dataDir, "backups", `replaced-${stamp}`);
  await mkdir(replaced, { recursive: true });
  for (const part of parts) await moveIfThere(dataDir, replaced, part);
  return replaced;
}

async function moveIfThere(from: string, to: string, part: string): Promise<void> {
  const source = join(from, part);
  if (existsSync(source)) await rename(source, join(to, part));
}

function holdsContent(dataDir: string): boolean {
  const files = ["content.sqlite", "accounts.sqlite"];
  if (files.some((file) => existsSync(join(dataDir, file)))) return true;
  const assets = join(dataDir, "assets");
  return existsSync(assets) && readdirSync(assets).length > 0;
}

function refuseInUse(dataDir: string): void {
  if (!isInUse(join(dataDir, "content.sqlite"))) return;
  throw new Error(
    `The content lake runs on ${dataDir}; stop it (Ctrl-C in the window of npm start) and try again.`,
  );
}
