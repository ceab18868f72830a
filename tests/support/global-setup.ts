import { rmSync } from "node:fs";
import { join } from "node:path";
import { startDigiplein } from "./digiplein.ts";
import { NOW } from "./settings.ts";
import { ALL_VARIANTS, TEST_DATA, VARIANTS } from "./variants.ts";

/** The lake of the gates; nobody edits in it, so that the served pages stay as they are. */
const LAKE_PORT = 4420;

/**
 * Starts DigiPlein with all variants from an empty lake, exactly as `npm start` does, for the
 * gates and journeys that only read. For developers: `DIGIPLEIN_TEST_KEEP=1` keeps the data of the
 * last run, so that the start takes seconds.
 *
 * @returns stops it again
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const dataDir = join(TEST_DATA, "data");
  const distDir = join(TEST_DATA, "dist");
  if (process.env.DIGIPLEIN_TEST_KEEP !== "1")
    for (const dir of [dataDir, distDir]) rmSync(dir, { recursive: true, force: true });
  const digiplein = await startDigiplein({
    regions: ALL_VARIANTS.map(({ id }) => id),
    dataDir,
    distDir,
    lakePort: LAKE_PORT,
    sitePort: VARIANTS.landelijk.port,
    env: { DIGIPLEIN_NOW: NOW },
  });
  return digiplein.stop;
}
