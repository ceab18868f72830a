/**
 * The publisher as a process of its own, so that a build that goes wrong can never take the
 * content lake or the served site with it. SIGTERM and SIGINT end it and the build it runs.
 */
import { startPublisher } from "./publisher.ts";
import { readPublisherSettings } from "./publisher-settings.ts";
import { SettingsError } from "./settings-error.ts";

try {
  const publisher = await startPublisher(readPublisherSettings(process.env), console.log);
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, async () => {
      await publisher.stop();
      process.exit(0);
    });
} catch (error) {
  console.error(error instanceof SettingsError ? error.message : error);
  process.exit(1);
}
