import { randomBytes } from "node:crypto";
import {
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { basename, join } from "node:path";
import { measureRelease } from "./measure-release.ts";
import { type Release, releaseSchema } from "./release.ts";

/** How many whole releases stay on disk: the live one and two to fall back to. */
const KEPT_RELEASES = 3;

/** A folder that is being built and that nobody is served from. */
export interface UnfinishedRelease {
  stamp: string;
  /** absolute path, `<store>/.building-<stamp>.<pid>` */
  directory: string;
}

/**
 * The releases of one variant on disk:
 *
 *     dist/<region>/releases/<stamp>/   whole releases, never changed after their rename
 *     dist/<region>/.building-<stamp>.<pid>/   what process <pid> is building
 *     dist/<region>/current → releases/<stamp>
 *
 * At every instant `current` is absent or points at a whole release: a folder gets its place in
 * `releases/` by a rename once it is whole, and the link is replaced by a rename as well, which
 * POSIX makes atomic.
 */
export interface ReleaseStore {
  directory: string;
  /** Makes an empty folder to build in. */
  begin(): Promise<UnfinishedRelease>;
  /** Writes `release.json`, moves the folder to `releases/`, makes it live and drops the oldest. */
  finish(unfinished: UnfinishedRelease, release: Release): Promise<void>;
  /** Removes a folder whose build failed. */
  discard(unfinished: UnfinishedRelease): Promise<void>;
  /** The live release, or null when there is none or its folder is damaged. */
  live(): Promise<Release | null>;
  /** Removes what a killed process left behind; folders of running processes stay. */
  cleanUp(): Promise<void>;
}

/**
 * Opens the releases of one variant; makes the folder when it is missing.
 *
 * @param directory absolute path, `dist/<region>`
 */
export async function openReleaseStore(directory: string): Promise<ReleaseStore> {
  const releases = join(directory, "releases");
  await mkdir(releases, { recursive: true });
  return {
    directory,
    async begin() {
      const stamp = newStamp();
      const building = join(directory, `.building-${stamp}.${process.pid}`);
      await mkdir(building);
      return { stamp, directory: building };
    },
    async finish(unfinished, release) {
      await writeFile(
        join(unfinished.directory, "release.json"),
        `${JSON.stringify(release, null, 2)}\n`,
      );
      await rename(unfinished.directory, join(releases, unfinished.stamp));
      await pointCurrentAt(directory, unfinished.stamp);
      await prune(directory, unfinished.stamp);
    },
    discard: (unfinished) => rm(unfinished.directory, { recursive: true, force: true }),
    live: () => readLiveRelease(directory),
    cleanUp: () => cleanUp(directory),
  };
}

/**
 * The folders of all whole releases, the live one first, then newest first. Reads the disk on
 * every call, so a swap shows at once.
 *
 * @param directory absolute path, `dist/<region>`
 * @returns absolute paths; empty when nothing was built yet
 */
export async function releaseFolders(directory: string): Promise<string[]> {
  const live = await liveStamp(directory);
  if (live === null) return [];
  const stamps = await listReleases(directory);
  const older = stamps.filter((stamp) => stamp !== live).reverse();
  return [live, ...older].map((stamp) => join(directory, "releases", stamp));
}

/** The stamp that `current` points at, or null when there is no link. */
async function liveStamp(directory: string): Promise<string | null> {
  try {
    return basename(await readlink(join(directory, "current")));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** `20261122T041502123-9f3a`: sorts by time, and two in one millisecond still differ. */
function newStamp(): string {
  const time = new Date().toISOString().replaceAll(/[-:.Z]/g, "");
  return `${time}-${randomBytes(2).toString("hex")}`;
}

/** Replaces the link in one step: a fresh link is renamed over the old one. */
async function pointCurrentAt(directory: string, stamp: string): Promise<void> {
  const fresh = join(directory, `.current-${stamp}.${process.pid}`);
  await symlink(join("releases", stamp), fresh);
  await rename(fresh, join(directory, "current"));
}

async function readLiveRelease(directory: string): Promise<Release | null> {
  const stamp = await liveStamp(directory);
  if (stamp === null) return null;
  const folder = join(directory, "releases", stamp);
  try {
    const release = releaseSchema.parse(
      JSON.parse(await readFile(join(folder, "release.json"), "utf8")),
    );
    const measured = await measureRelease(folder);
    const isWhole = measured.pages === release.pages && measured.bytes === release.bytes;
    return isWhole ? release : null;
  } catch {
    // Damaged (a power cut, a hand that deleted files): the caller builds again.
    return null;
  }
}

async function prune(directory: string, live: string): Promise<void> {
  const stamps = await listReleases(directory);
  const others = stamps.filter((stamp) => stamp !== live).reverse();
  for (const stamp of others.slice(KEPT_RELEASES - 1))
    await rm(join(directory, "releases", stamp), { recursive: true, force: true });
}

/** Stamps of all folders in `releases/`, oldest first. */
async function listReleases(directory: string): Promise<string[]> {
  const entries = await readdir(join(directory, "releases"), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function cleanUp(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const owner = /^\.(?:building|current)-.*\.(\d+)$/.exec(name)?.[1];
    if (owner === undefined || isRunning(Number(owner))) continue;
    await rm(join(directory, name), { recursive: true, force: true });
  }
}

/** Whether another process with this id runs; our own leftovers are of an earlier life. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
