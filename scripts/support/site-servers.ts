import type { Server } from "node:http";
import { join } from "node:path";
import type { Variant } from "../../studio/publishing/publisher-settings.ts";
import { createReleaseServer } from "../../studio/publishing/release-server.ts";
import type { ScriptSettings } from "./settings.ts";

/** A variant with the port of this machine at which it is served. */
interface ServedVariant extends Variant {
  port: number;
}

/** The variants with where `serveVariants` will serve them; their public address may be another. */
export function addressVariants(
  regions: readonly string[],
  { sitePort, sites }: ScriptSettings,
): ServedVariant[] {
  return regions.map((region, index) => {
    const port = sitePort + index;
    const known = sites.find((site) => site.region === region);
    return { region, port, siteUrl: known?.siteUrl ?? `http://localhost:${port}` };
  });
}

/**
 * Serves the live release of every variant on this machine.
 *
 * @param variants from `addressVariants`
 * @returns stops serving
 * @throws when a port is taken
 */
export async function serveVariants(
  variants: readonly ServedVariant[],
  settings: ScriptSettings,
): Promise<() => Promise<void>> {
  const servers: Server[] = [];
  for (const { region, port } of variants) {
    const server = createReleaseServer(join(settings.distDir, region));
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "127.0.0.1", resolve);
    });
    servers.push(server);
  }
  return async () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
}
