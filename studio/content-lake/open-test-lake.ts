import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { grantsOf, type RoleName } from "./access/roles.ts";
import type { Action, Actor, Lake, LakeDocument, LakeError, Mutation } from "./model.ts";
import { openLake } from "./open-lake.ts";

/** A lake in a directory of its own, with short words for what tests do most. */
export interface TestLake extends Lake {
  dataDir: string;
  /** mutates as administrator */
  write(...mutations: Mutation[]): ReturnType<Lake["mutate"]>;
  /** acts as administrator; names without `sanity.action.document.` */
  perform(...actions: Action[]): ReturnType<Lake["act"]>;
  /** one stored document, or `undefined` */
  read(id: string): Promise<LakeDocument | undefined>;
  /** a raw query as administrator */
  ask(query: string, params?: Record<string, unknown>, actor?: Actor): Promise<unknown>;
}

/** An actor with one of the lake's roles. */
export function actorAs(role: RoleName, id: string = role): Actor {
  return { id, grants: grantsOf(role) };
}

/** A new empty directory that goes when the test ends. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "content-lake-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** Opens a lake that is closed when the test ends. */
export async function openTestLake(
  dataDir: string = temporaryDirectory(),
  now?: () => Date,
): Promise<TestLake> {
  const lake = await openLake({ dataDir, now });
  onTestFinished(() => lake.close().catch(() => undefined));
  const actor = actorAs("administrator");
  return {
    ...lake,
    dataDir,
    write: (...mutations) => lake.mutate(mutations, { actor }),
    perform: (...actions) =>
      lake.act(
        actions.map((action) => ({
          ...action,
          actionType: `sanity.action.document.${action.actionType}`,
        })),
        { actor },
      ),
    read: async (id) => (await lake.documents([id], actor)).documents[0],
    ask: (query, params = {}, as = actor) =>
      lake.query({ query, params, perspective: ["raw"], actor: as }),
  };
}

/** What a refused write says: status, type of error and of its first item. */
export async function refusalOf(write: Promise<unknown>) {
  const error = await write.then(
    () => undefined,
    (reason: LakeError) => reason,
  );
  if (!error) return undefined;
  const { error: details } = error.body as {
    error: { type: string; items?: { index: number; error: { type: string } }[] };
  };
  const [item] = details.items ?? [];
  return { status: error.status, type: details.type, index: item?.index, item: item?.error.type };
}
