import { createWriteStream } from "node:fs";
import { join } from "node:path";
import {
  type OnDemandPreview,
  previewOnDemand,
} from "../../studio/preview-server/start-on-demand.ts";
import { listVariants } from "./choose-variants.ts";
import { ROOT, type ScriptSettings } from "./settings.ts";

/** Opens the door to the preview; what its process prints goes to `preview.log` beside the content. */
export function openPreview(settings: ScriptSettings): Promise<OnDemandPreview> {
  const logFile = createWriteStream(join(settings.dataDir, "preview.log"));
  return previewOnDemand({
    variants: listVariants(ROOT),
    lakeUrl: () => `http://127.0.0.1:${settings.lakePort}`,
    dataDir: settings.dataDir,
    log: (line) => void logFile.write(`${line}\n`),
  });
}
