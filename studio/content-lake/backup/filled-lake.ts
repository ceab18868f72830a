import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openAccountsDatabase } from "../auth/accounts-database.ts";
import { setupLinksIn } from "../auth/setup-links.ts";
import { openTestLake } from "../open-test-lake.ts";
import { type LakeServer, startLakeServer } from "../server.ts";
import { makeBackup } from "./make-backup.ts";

/** The image in a filled lake. */
export const asset = `images/lake/production/${"a".repeat(40)}-1x1.png`;
/** Serves a lake until the test ends. */
export const start = async (dataDir: string): Promise<LakeServer> => {
  const server = await startLakeServer({ dataDir, port: 0, host: "127.0.0.1", log: () => {} });
  onTestFinished(() => server.close().catch(() => undefined));
  return server;
};

/** A lake with content, an invitation and an image. */
export async function filledLake(documents = 20) {
  const lake = await openTestLake();
  const { dataDir } = lake;
  const database = openAccountsDatabase(dataDir);
  onTestFinished(() => {
    if (database.isOpen) database.close();
  });
  setupLinksIn(database).create({ role: "reader", name: "", email: "" });
  for (let n = 0; n < documents; n += 1)
    await lake.write({ create: { _id: `page-${n}`, _type: "page", text: "woord ".repeat(300) } });
  await lake.write({ patch: { id: "page-0", set: { text: "later" } } });
  const file = join(dataDir, "assets", asset);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, "an image");
  writeFileSync(`${file}.01234567-89ab-cdef-0123-456789abcdef`, "half an upload");
  const backUp = () => makeBackup({ lake, accounts: database, dataDir });
  const close = async () => {
    await lake.close();
    database.close();
  };
  return { lake, database, dataDir, backUp, close };
}
