import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Its presence says that the build beside it is whole. */
const FINGERPRINT = ".fingerprint";
/** Between the name of `outDir` and the process that builds the next one. */
const LEFTOVER = ".next-";

/** Something that is built from our own code into a folder. */
export interface KeptBuild {
  /** Absolute path of the folder to write; what was there stays until the new one is whole. */
  outDir: string;
  /** A hash over all that decides what the build looks like. */
  fingerprint: string;
  /** Builds into a fresh folder. @throws when it fails; then nothing changes */
  build: (freshDir: string) => Promise<void>;
}

/**
 * Builds, unless `outDir` holds the build of exactly these sources. Two processes may do so at the
 * same time: the last one wins, whole.
 *
 * @returns whether it had to be built
 */
export async function keepBuilt({ outDir, fingerprint, build }: KeptBuild): Promise<boolean> {
  const built = await readFile(join(outDir, FINGERPRINT), "utf8").catch(() => "");
  if (built === fingerprint) return false;

  await mkdir(dirname(outDir), { recursive: true });
  await removeLeftovers(outDir);
  const fresh = `${outDir}${LEFTOVER}${process.pid}`;
  await build(fresh);
  await writeFile(join(fresh, FINGERPRINT), fingerprint);
  await swap(fresh, outDir);
  return true;
}

/** Puts the new build in place. There may be none for a moment; there never is half of one. */
async function swap(fresh: string, outDir: string, attempts = 3): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  try {
    await rename(fresh, outDir);
  } catch (error) {
    // Another process put its build there in between.
    if (attempts === 1) throw error;
    await swap(fresh, outDir, attempts - 1);
  }
}

/** Removes what builds left behind that were killed. */
async function removeLeftovers(outDir: string): Promise<void> {
  for (const name of await readdir(dirname(outDir))) {
    const [before, pid] = name.split(LEFTOVER);
    if (before === basename(outDir) && pid && !isRunning(Number(pid)))
      await rm(join(dirname(outDir), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
