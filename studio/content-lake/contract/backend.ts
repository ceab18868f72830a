import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type SanityClient } from "@sanity/client";
import { afterAll, beforeAll } from "vitest";
import { z } from "zod";
import type { RoleName } from "../access/roles.ts";
import { type LakeServer, startLakeServer } from "../server.ts";

const hosted = z
  .object({
    SANITY_PROJECT_ID: z.string().min(1),
    SANITY_DATASET: z.string().min(1),
    SANITY_TEST_TOKEN: z.string().min(1),
  })
  .safeParse(process.env).data;

/** Whether the suite runs against Sanity's hosted lake; what only ours has is skipped then. */
export const isHosted = hosted !== undefined;

/** Starts every id and type of this run, so that runs on a hosted dataset do not meet. */
export const run = `contract${Date.now().toString(36)}`;

const apiVersion = "2025-02-19";

/** What a contract test talks to. */
export interface Backend {
  /** The real client, with the rights of an administrator, seeing documents as they are stored. */
  client: SanityClient;
}

/** Our own lake with its server, for what the hosted lake does not have. */
export interface LakeBackend extends Backend {
  server: LakeServer;
  /** A client of someone with this role. */
  clientOf: (role: RoleName, regions?: string[]) => Promise<SanityClient>;
  /** A client with a bearer token. */
  clientWith: (token: string) => SanityClient;
  dataDir: string;
}

/** Runs a contract test file against the hosted lake if one is configured, else against ours. */
export function withBackend(): () => Backend {
  if (!hosted) return withLake();
  const client = createClient({
    projectId: hosted.SANITY_PROJECT_ID,
    dataset: hosted.SANITY_DATASET,
    token: hosted.SANITY_TEST_TOKEN,
    useCdn: false,
    apiVersion,
    perspective: "raw",
  });
  afterAll(() => client.delete({ query: "*[_type match $types]", params: { types: `${run}*` } }));
  return () => ({ client });
}

/** Starts our own lake on a free port for one test file. @param extra settings beside the usual */
export function withLake(extra: { allowedOrigins?: string[] } = {}): () => LakeBackend {
  const dataDir = mkdtempSync(join(tmpdir(), "content-lake-"));
  let backend: LakeBackend | undefined;
  beforeAll(async () => {
    backend = await startBackend(dataDir, extra);
  });
  afterAll(async () => {
    await backend?.server.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return () => {
    if (!backend) throw new Error("Ask for the backend inside a test.");
    return backend;
  };
}

async function startBackend(
  dataDir: string,
  extra: { allowedOrigins?: string[] },
): Promise<LakeBackend> {
  const server = await startLakeServer({
    dataDir,
    port: 0,
    host: "127.0.0.1",
    log: () => {},
    ...extra,
  });
  const clientWith = (token: string) =>
    createClient({
      projectId: "lake",
      dataset: "production",
      apiHost: server.url,
      useProjectHostname: false,
      useCdn: false,
      apiVersion,
      perspective: "raw",
      token,
    });
  const clientOf = async (role: RoleName, regions: string[] = []) =>
    clientWith(server.sessions.start(await accountWith(server, role, regions)).token);
  return { server, dataDir, clientWith, clientOf, client: await clientOf("administrator") };
}

/** The id of a fresh account with this role. */
export async function accountWith(
  server: LakeServer,
  role: RoleName,
  regions: string[] = [],
): Promise<string> {
  const account = await server.accounts.create({
    name: `Test ${role}`,
    email: `${role}-${server.accounts.list().length}@example.org`,
    password: "een lang wachtwoord",
    role,
    regions,
  });
  if (!account) throw new Error(`No account for ${role}.`);
  return account.id;
}

/** The refusal that a call ends in. @throws Error when it succeeds */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<{ statusCode: number; message: string; body: unknown }> {
  const shape = z.object({
    statusCode: z.number(),
    message: z.string(),
    responseBody: z.string().transform((text): unknown => JSON.parse(text)),
  });
  try {
    await call;
  } catch (error) {
    const { responseBody, ...refusal } = shape.parse(error);
    return { ...refusal, body: responseBody };
  }
  throw new Error("The call succeeded and should have been refused.");
}
