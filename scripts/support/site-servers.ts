import type { Server } from "node:http";
import { join } from "node:path";
import type { Variant } from "../../studio/publishing/publisher-settings.ts";
import { createReleaseServer } from "../../studio/publishing/release-server.ts";
import type { ScriptSettings } from "./settings.ts";

/** The variants with the addresses at which `serveVariants` will serve them. */
export function addressVariants(regions: readonly string[], settings: ScriptSettings): Variant[] {
  return regions.map((region, index) => ({
    region,
    siteUrl: `http://localhost:${settings.sitePort + index}`,
  }));
}

/**
 * Serves the live release of every variant on this machine.
 *
 * @param variants from `addressVariants`
 * @returns stops serving
 * @throws when a port is taken
 */
export async function serveVariants(
  variants: readonly Variant[],
  settings: ScriptSettings,
): Promise<() => Promise<void>> {
  const servers: Server[] = [];
  for (const { region, siteUrl } of variants) {
    const server = createReleaseServer(join(settings.distDir, region));
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(Number(new URL(siteUrl).port), "127.0.0.1", resolve);
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
