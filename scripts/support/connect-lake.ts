import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { startLakeServer } from "../../studio/content-lake/server.ts";
import { SettingsError } from "../../studio/publishing/settings-error.ts";
import type { ScriptSettings } from "./settings.ts";

const tokensSchema = z.object({ control: z.string().min(1) });
const refusalSchema = z.object({ message: z.string() });

/** The operator's endpoints of a lake: the one that runs, or one that lasts as long as we do. */
export interface LakeConnection {
  /**
   * Asks an endpoint below `/v1/digiplein/`.
   * @param body sent by POST; without one it is a GET
   * @throws SettingsError with the lake's sentence when it refuses
   */
  ask: (path: string, body?: object) => Promise<unknown>;
  close: () => Promise<void>;
}

/**
 * Connects to the embedded lake of these settings with its control token.
 * @throws SettingsError when there is no data yet, or it cannot be opened
 */
export async function connectLake(settings: ScriptSettings): Promise<LakeConnection> {
  const { dataDir, lakePort } = settings;
  if (!existsSync(join(dataDir, "content.sqlite"))) {
    throw new SettingsError(
      `There is no content lake in ${dataDir}; start one with npm start, or name its folder in DIGIPLEIN_DATA.`,
    );
  }
  const running = connectionTo(`http://127.0.0.1:${lakePort}`, dataDir);
  const isOurs = await running.ask("accounts").then(
    () => true,
    () => false,
  );
  if (isOurs) return running;
  const server = await startLakeServer({ dataDir, port: 0, host: "127.0.0.1" }).catch(
    (error: unknown) => {
      throw new SettingsError(error instanceof Error ? error.message : String(error));
    },
  );
  return { ...connectionTo(server.url, dataDir), close: server.close };
}

function connectionTo(url: string, dataDir: string): LakeConnection {
  return {
    async ask(path, body) {
      const tokens = JSON.parse(await readFile(join(dataDir, "tokens.json"), "utf8"));
      const response = await fetch(`${url}/v1/digiplein/${path}`, {
        headers: { Authorization: `Bearer ${tokensSchema.parse(tokens).control}` },
        ...(body ? { method: "POST", body: JSON.stringify(body) } : {}),
      });
      const answer: unknown = await response.json();
      if (!response.ok) throw new SettingsError(refusalSchema.parse(answer).message);
      return answer;
    },
    close: async () => undefined,
  };
}
