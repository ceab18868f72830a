import { mkdir, statfs } from "node:fs/promises";
import { createServer } from "node:net";
import { SettingsError } from "../../studio/publishing/settings-error.ts";

/** Three releases of two variants, the Studio and room for the databases. In bytes. */
export const NEEDED_SPACE = 300 * 1024 * 1024;

/**
 * Makes sure that a port is free on this machine.
 *
 * @param port number of the port
 * @param purpose what we want it for, e.g. `the site`
 * @param setting the environment variable that chooses another
 * @throws SettingsError when another program listens on it
 */
export async function checkPort(port: number, purpose: string, setting: string): Promise<void> {
  const probe = createServer();
  const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    probe.once("error", resolve);
    probe.listen(port, "127.0.0.1", () => resolve(null));
  });
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  if (failure === null) return;
  if (failure.code === "EADDRINUSE")
    throw new SettingsError(
      `Port ${port}, for ${purpose}, is used by another program (another npm start?); stop that, or choose another port: ${setting}=${port + 100} npm start`,
    );
  throw new SettingsError(
    `Port ${port}, for ${purpose}, cannot be used (${failure.code}); choose another: ${setting}=4321 npm start`,
  );
}

/**
 * Makes sure that a folder is there and its disk has room.
 *
 * @param directory absolute path; made when it is missing
 * @param needed in bytes
 * @throws SettingsError when there is too little room or the folder cannot be made
 */
export async function checkSpace(directory: string, needed: number): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
  } catch (error) {
    throw new SettingsError(
      `The folder ${directory} cannot be made (${error instanceof Error ? error.message : error}); check who may write there.`,
    );
  }
  const { bavail, bsize } = await statfs(directory);
  const free = bavail * bsize;
  if (free < needed)
    throw new SettingsError(
      `The disk of ${directory} has ${inMegabytes(free)} MB free and DigiPlein needs ${inMegabytes(needed)} MB; free some space and try again.`,
    );
}

function inMegabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
