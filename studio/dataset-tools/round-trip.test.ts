/** The shipped content through Sanity's own tools: what goes in comes out, over HTTP. */
import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ClientConfig, createClient, type SanityClient } from "@sanity/client";
import { exportDataset } from "@sanity/export";
import { sanityImport } from "@sanity/import";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { actorAs } from "../content-lake/open-test-lake.ts";
import { type LakeServer, startLakeServer } from "../content-lake/server.ts";
import { datasetLine } from "./dataset-line.ts";
import { seedLake } from "./seed-lake.ts";

const shipped = join(import.meta.dirname, "..", "dataset");
/** A picture of its own, to be imported and exported with its bytes. */
const background = { r: 120, g: 160, b: 150 };

let directory: string;
let servers: LakeServer[];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "digiplein-round-trip-"));
  servers = [];
});
afterEach(async () => {
  for (const server of servers) await server.close();
  await rm(directory, { recursive: true, force: true });
});

/** An empty lake with a client of an administrator. */
async function openEmptyLake(name: string) {
  const dataDir = join(directory, name);
  const server = await startLakeServer({ dataDir, port: 0, host: "127.0.0.1", log: () => {} });
  servers.push(server);
  const account = await server.accounts.create({
    name: "Test",
    email: "test@example.org",
    password: "een lang wachtwoord",
    role: "administrator",
  });
  const config: ClientConfig = {
    projectId: "lake",
    dataset: "production",
    apiHost: server.url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: "2025-02-19",
    perspective: "raw",
    token: server.sessions.start(account?.id ?? "").token,
  };
  return { server, dataDir, client: createClient(config) };
}

/** What `sanity dataset export` does. @returns path of the archive */
async function exportFrom(client: SanityClient, name: string): Promise<string> {
  const outputPath = join(directory, `${name}.tar.gz`);
  await exportDataset({ client, dataset: "production", outputPath });
  return outputPath;
}

/** What `sanity dataset import` does. */
async function importInto(client: SanityClient, archive: string) {
  return sanityImport(createReadStream(archive), { client, operation: "create" });
}

/** Every document of a lake as a line of the dataset, so without what each lake adds. */
async function linesOf(server: LakeServer): Promise<string[]> {
  const lines: string[] = [];
  for await (const document of server.lake.exportDocuments(actorAs("administrator")))
    lines.push(datasetLine(document));
  return lines.toSorted();
}

test("content goes through @sanity/export and @sanity/import unchanged", async () => {
  const first = await openEmptyLake("first");
  await seedLake(first.server.lake, first.dataDir, shipped);
  const bytes = await sharp({ create: { width: 9, height: 6, channels: 3, background } })
    .png()
    .toBuffer();
  const picture = await first.client.assets.upload("image", bytes, { filename: "plein.png" });
  const file = await first.client.assets.upload("file", Buffer.from("%PDF-1.4\n%%EOF\n"), {
    filename: "gids.pdf",
    title: "Gids",
  });
  const asset = (id: string) => ({ _type: "reference", _ref: id });
  await first.client.create({
    _id: "drafts.article-met-beeld",
    _type: "article",
    body: [{ _key: "a", _type: "captionedImage", asset: asset(picture._id), alt: "Een plein" }],
    attachment: { _type: "file", asset: asset(file._id) },
    related: [{ _key: "b", _type: "reference", _ref: "phase-later" }],
  });
  const before = await linesOf(first.server);
  expect(before.length).toBeGreaterThan(400);

  const second = await openEmptyLake("second");
  const archive = await exportFrom(first.client, "first");
  expect((await importInto(second.client, archive)).warnings).toEqual([]);
  expect(await linesOf(second.server)).toEqual(before);
  const served = await fetch(`${second.server.url}/${picture.path}`);
  expect(Buffer.from(await served.arrayBuffer())).toEqual(bytes);

  const third = await openEmptyLake("third");
  await importInto(third.client, await exportFrom(second.client, "second"));
  expect(await linesOf(third.server)).toEqual(before);

  expect([first, second, third].map(({ server }) => server.unknownRequests)).toEqual([[], [], []]);
}, 60_000);
