import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { z } from "zod";
import { runChild } from "../publishing/run-child.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const readySchema = z.object({ ready: z.literal(true), port: z.int() });

/** What the preview needs to know. */
export interface PreviewRequest {
  /** the variants that editors can look at */
  variants: readonly string[];
  /** where the content is; asked when somebody looks, so the lake may start later */
  lakeUrl: () => string;
  /** absolute path of the lake's data */
  dataDir: string;
  /** in seconds; after so long without a look the process ends */
  idle?: number;
  /** takes what the process prints */
  log: (line: string) => void;
}

/** The door to a process that runs only while somebody looks. */
export interface OnDemandPreview {
  /** what the lake passes requests on to, e.g. `http://127.0.0.1:40123` */
  url: string;
  /** made anew at every start; the process answers only who knows it */
  key: string;
  /** whether the process runs now */
  isAwake: () => boolean;
  /** Ends the process and closes the door. */
  close: () => Promise<void>;
}

/**
 * Listens for the preview without running it: a connection starts the process, and is passed on when
 * that is ready. So whoever looks at nothing pays nothing, and a process that ended by itself or
 * died is simply started again.
 */
export async function previewOnDemand(request: PreviewRequest): Promise<OnDemandPreview> {
  const key = randomBytes(32).toString("hex");
  const closing = new AbortController();
  let awake: { port: Promise<number>; ended: Promise<unknown> } | null = null;

  function wake(): Promise<number> {
    if (awake) return awake.port;
    const { promise: port, resolve, reject } = Promise.withResolvers<number>();
    const ended = runChild({
      script: join(import.meta.dirname, "main.ts"),
      args: [],
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_ENV: "production",
        DIGIPLEIN_DATA: request.dataDir,
        DIGIPLEIN_LAKE_URL: request.lakeUrl(),
        DIGIPLEIN_EXAMPLES: "1",
        DIGIPLEIN_PREVIEW_KEY: key,
        DIGIPLEIN_PREVIEW_VARIANTS: request.variants.join(","),
        ...(request.idle !== undefined && { DIGIPLEIN_PREVIEW_IDLE: String(request.idle) }),
      },
      signal: closing.signal,
      onLine(line) {
        if (line.startsWith('{"ready":true')) resolve(readySchema.parse(JSON.parse(line)).port);
        else request.log(line);
      },
    }).then(({ log }) => {
      awake = null;
      reject(new Error(`The preview ended: ${log.trim().slice(-500)}`));
    });
    awake = { port, ended };
    return port;
  }

  const visitors = new Set<Socket>();
  const server = createServer((visitor) => {
    visitors.add(visitor);
    visitor.once("close", () => visitors.delete(visitor));
    visitor.on("error", () => visitor.destroy());
    wake().then(
      (port) => {
        const process = connect(port, "127.0.0.1");
        process.on("error", () => visitor.destroy());
        process.once("close", () => visitor.destroy());
        visitor.once("close", () => process.destroy());
        visitor.pipe(process).pipe(visitor);
      },
      (error: unknown) => {
        if (!closing.signal.aborted) request.log(String(error));
        visitor.destroy();
      },
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    key,
    isAwake: () => awake !== null,
    async close() {
      closing.abort();
      server.close();
      for (const visitor of visitors) visitor.destroy();
      await awake?.ended;
    },
  };
}
