import { z } from "zod";
import { startLakeServer } from "./server.ts";

/** The process of the content lake: `node studio/content-lake/main.ts`. */

const environment = z.object({
  DIGIPLEIN_LAKE_PORT: z.coerce.number().int().min(0).max(65535).default(3900),
  DIGIPLEIN_DATA: z.string().min(1).default(".digiplein"),
  DIGIPLEIN_STUDIO_DIR: z.string().min(1).optional(),
  DIGIPLEIN_PREVIEW_URL: z.url({ protocol: /^http$/ }).optional(),
  DIGIPLEIN_PREVIEW_KEY: z.string().min(20).optional(),
  DIGIPLEIN_ALLOWED_ORIGINS: z
    .string()
    .default("")
    .transform((text) => text.split(",").flatMap((origin) => origin.trim() || []))
    .pipe(z.array(z.url({ protocol: /^https?$/ }))),
});

async function main(): Promise<void> {
  const env = environment.safeParse(process.env);
  if (!env.success) {
    const problems = env.error.issues.map(({ path, message }) => `${path.join()}: ${message}`);
    throw new Error(`A setting is not as expected (${problems.join("; ")}); see the README.`);
  }
  const { DIGIPLEIN_PREVIEW_URL: previewUrl, DIGIPLEIN_PREVIEW_KEY: previewKey } = env.data;
  const server = await startLakeServer({
    dataDir: env.data.DIGIPLEIN_DATA,
    port: env.data.DIGIPLEIN_LAKE_PORT,
    host: "127.0.0.1",
    studioDir: env.data.DIGIPLEIN_STUDIO_DIR,
    ...(previewUrl && previewKey && { preview: { url: previewUrl, key: previewKey } }),
    allowedOrigins: env.data.DIGIPLEIN_ALLOWED_ORIGINS,
  });
  const ready = { ready: true, url: server.url, documents: server.lake.count() };
  process.stdout.write(`${JSON.stringify(ready)}\n`);

  const stop = () => {
    server.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

main().catch(fail);
