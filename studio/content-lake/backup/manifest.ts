import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pipeline } from "node:stream/promises";
import { z } from "zod";

/** What is in a lake's content: counts, and a fingerprint of every document. */
const contentFacts = z.object({
  documents: z.int(),
  transactions: z.int(),
  sha256: z.string(),
});

const manifestSchema = z.object({
  format: z.literal(1, "it was made by another version of DigiPlein"),
  madeAt: z.iso.datetime(),
  content: contentFacts,
  accounts: z.int(),
  files: z.array(
    z.object({
      // A path of ours: nothing that climbs out of the folder it is copied to.
      path: z
        .string()
        .regex(/^(content\.sqlite|accounts\.sqlite|assets\/[\w/.-]+)$/)
        .refine((path) => !path.split("/").includes("..")),
      bytes: z.int(),
      sha256: z.string(),
    }),
  ),
});

/** What a backup holds, in its file `backup.json`. */
export type Manifest = z.infer<typeof manifestSchema>;
/** What is in a lake's content. */
export type ContentFacts = z.infer<typeof contentFacts>;

export const manifestName = "backup.json";

/** Counts and fingerprints the content of an open database. */
export function contentFactsOf(database: DatabaseSync): ContentFacts {
  const hash = createHash("sha256");
  let documents = 0;
  for (const row of database.prepare("SELECT id, content FROM documents ORDER BY id").iterate()) {
    hash.update(`${row.id}\n${row.content}\n`);
    documents += 1;
  }
  const row = database.prepare("SELECT count(*) AS number FROM transactions").get();
  return { documents, transactions: Number(row?.number), sha256: hash.digest("hex") };
}

/** Makes the manifest of the copies in a folder. @param folder with `content.sqlite` and the rest */
export async function describeCopies(folder: string, madeAt: string): Promise<Manifest> {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name !== manifestName)
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const files = [];
  for (const path of paths) {
    const file = join(folder, path);
    files.push({ path, bytes: (await stat(file)).size, sha256: await sha256Of(file) });
  }
  return {
    format: 1,
    madeAt,
    content: read(join(folder, "content.sqlite"), contentFactsOf),
    accounts: read(join(folder, "accounts.sqlite"), (database) =>
      Number(database.prepare("SELECT count(*) AS number FROM account").get()?.number),
    ),
    files,
  };
}

/**
 * Reads the manifest of a backup.
 * @throws Error in one sentence when the folder is no backup of ours
 */
export async function readManifest(folder: string): Promise<Manifest> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(join(folder, manifestName), "utf8")));
  } catch {
    throw new Error(
      `${folder} is no backup that this version can read; give the folder in which npm run backup wrote ${manifestName}.`,
    );
  }
}

/**
 * Compares the files in a folder with what its manifest says, byte by byte, document by document.
 * @throws Error that names what is missing or different
 */
export async function verifyCopies(folder: string, manifest: Manifest): Promise<void> {
  for (const { path, sha256 } of manifest.files) {
    const found = await sha256Of(join(folder, path)).catch(() => null);
    if (found === sha256) continue;
    const what = found === null ? "is missing" : "is not what it was when the backup was made";
    throw new Error(`${join(folder, path)} ${what}; use another backup.`);
  }
  const facts = read(join(folder, "content.sqlite"), contentFactsOf);
  if (facts.documents === manifest.content.documents && facts.sha256 === manifest.content.sha256)
    return;
  throw new Error(
    `The content in ${folder} has ${facts.documents} documents and not the ${manifest.content.documents} that were backed up; use another backup.`,
  );
}

function read<Facts>(file: string, look: (database: DatabaseSync) => Facts): Facts {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return look(database);
  } finally {
    database.close();
  }
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
