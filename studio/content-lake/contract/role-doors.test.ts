import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { accountWith, isHosted, withLake } from "./backend.ts";
import { resetWorld } from "./regional-world.ts";

/** The documents of the world, by whose they are. */
const published = ["article-land", "check-zee", "service-gron", "service-open", "service-zee"];
const state = ["publication.landelijk", "publication.zeeland"];
const ownDraft = ["drafts.service-zee"];
const otherDrafts = ["drafts.article-land", "drafts.service-gron", "versions.later.service-gron"];
const everything = [...published, ...state, ...ownDraft, ...otherDrafts].sort();
const all = (...lists: string[][]) => lists.flat().sort();

/** What a role gets through the doors that read, and may do through those that write. */
interface Rights {
  /** query, doc, listen and export give the same */
  reads: string[];
  /** history of documents */
  past: string[];
  /** mutate, one document at a time */
  changes: string[];
  /** actions: which of `article-land`, `service-zee` and `service-gron` they edit */
  edits: string[];
  uploads: boolean;
}

/** What the redactie agreed on, in words of its own: nothing here comes from the grants. */
const agreed: Record<string, Rights> = {
  administrator: {
    reads: everything,
    past: everything,
    changes: everything,
    edits: ["article-land", "service-gron", "service-zee"],
    uploads: true,
  },
  editor: {
    reads: everything,
    past: everything,
    // A published check is never changed.
    changes: everything.filter((id) => id !== "check-zee"),
    edits: ["article-land", "service-gron", "service-zee"],
    uploads: true,
  },
  regionalEditor: {
    reads: all(published, state, ownDraft),
    past: all(published, ownDraft),
    changes: all(["service-zee"], ownDraft),
    edits: ["service-zee"],
    uploads: true,
  },
  reader: { reads: everything, past: everything, changes: [], edits: [], uploads: false },
  build: { reads: published, past: [], changes: [], edits: [], uploads: false },
  publisher: { reads: all(published, state), past: [], changes: state, edits: [], uploads: false },
  maintenance: {
    reads: everything,
    past: everything,
    changes: everything,
    edits: ["article-land", "service-gron", "service-zee"],
    uploads: true,
  },
};
const robots = ["build", "publisher", "maintenance"] as const;
const people = ["administrator", "editor", "regionalEditor", "reader"] as const;

const doors = [
  "query",
  "doc",
  "listen",
  "export",
  "history",
  "mutate",
  "actions",
  "assets",
] as const;

describe.skipIf(isHosted)("every role at every door", () => {
  const backend = withLake();
  beforeAll(() => resetWorld(backend().client));

  /** A request over plain HTTP as the holder of a token, or as nobody. */
  const ask = (token: string | null, path: string, body?: string) =>
    fetch(`${backend().server.url}/v2025-02-19${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body }),
    });

  async function tokenOf(role: string): Promise<string> {
    const { server, dataDir } = backend();
    const tokens = JSON.parse(readFileSync(join(dataDir, "tokens.json"), "utf8"));
    const robot = robots.find((name) => name === role);
    if (robot) return tokens[robot];
    const person = people.find((name) => name === role);
    if (!person) throw new Error(`There is no role ${role}.`);
    const regions = person === "regionalEditor" ? ["region-zeeland"] : [];
    return server.sessions.start(await accountWith(server, person, regions)).token;
  }

  /** Ids of documents of the world in an answer, however it names them. */
  const idsIn = (text: string) =>
    [...new Set([...text.matchAll(/"_id":"([^"]+)"/g)].map(([, id]) => id ?? ""))]
      .filter((id) => everything.includes(id))
      .sort();
  const pathOf = (query: string) => `production?query=${encodeURIComponent(query)}`;

  /** The ids for which a dry run is taken; every other must be refused with 403. */
  async function taken(ids: string[], send: (id: string) => Promise<Response>): Promise<string[]> {
    const done: string[] = [];
    for (const id of ids) {
      const answer = await send(id);
      await answer.arrayBuffer();
      if (answer.ok) done.push(id);
      // What one may not read is, for an action, not there; its id is taken all the same.
      else expect([403, 404, 409]).toContain(answer.status);
    }
    return done;
  }

  const found: Record<(typeof doors)[number], (token: string) => Promise<unknown>> = {
    query: async (token) =>
      idsIn(await (await ask(token, `/data/query/${pathOf("*{_id}")}&perspective=raw`)).text()),
    doc: async (token) =>
      idsIn(await (await ask(token, `/data/doc/production/${everything.join(",")}`)).text()),
    export: async (token) => idsIn(await (await ask(token, "/data/export/production")).text()),
    history: async (token) => {
      const path = `/data/history/production/documents/${everything.join(",")}?lastRevision=true`;
      return idsIn(await (await ask(token, path)).text());
    },
    listen: (token) => heardBy(token),
    mutate: (token) =>
      taken(everything, (id) => {
        const body = { mutations: [{ patch: { id, set: { touched: 1 } } }] };
        return ask(token, "/data/mutate/production?dryRun=true", JSON.stringify(body));
      }),
    actions: (token) =>
      taken(["article-land", "service-gron", "service-zee"], (id) => {
        const edit = {
          actionType: "sanity.action.document.edit",
          draftId: `drafts.${id}`,
          publishedId: id,
          patch: { set: { touched: 1 } },
        };
        const body = { actions: [edit], dryRun: true };
        return ask(token, "/data/actions/production", JSON.stringify(body));
      }),
    assets: async (token) => {
      // Bytes that nobody brought before: bringing what is there already writes nothing.
      const answer = await ask(token, "/assets/files/production?filename=a.txt", token);
      await answer.arrayBuffer();
      if (!answer.ok) expect(answer.status).toBe(403);
      return answer.ok;
    },
  };

  /** What a listener hears when an administrator touches every document, and then says "end". */
  async function heardBy(token: string): Promise<string[]> {
    const path = `/data/listen/${pathOf("*")}&includeAllVersions=true&includeResult=false`;
    const stream = (await ask(token, path)).body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    const until = async (part: string) => {
      while (!text.includes(part)) {
        const { value, done } = (await stream?.read()) ?? { done: true };
        if (done) throw new Error("The stream ended.");
        text += value;
      }
    };
    await until("event: welcome");
    const { client } = backend();
    const touched = everything.map((id) => ({ patch: { id, set: { touched: Math.random() } } }));
    await client.mutate(touched);
    const { _id } = await client.create({ _type: "term" });
    await until(`"documentId":"${_id}"`);
    await stream?.cancel();
    await client.delete(_id);
    const heard = [...text.matchAll(/"documentId":"([^"]+)"/g)].map(([, id]) => id ?? "");
    return heard.filter((id) => id !== _id).sort();
  }

  it.each(Object.keys(agreed))(
    "%s",
    async (role) => {
      const token = await tokenOf(role);
      const { reads, past, changes, edits, uploads } = agreed[role] ?? {};
      const got: Record<string, unknown> = {};
      for (const door of doors) got[door] = await found[door](token);
      expect(got).toEqual({
        query: reads,
        doc: reads,
        listen: reads,
        export: reads,
        history: past,
        mutate: changes,
        actions: edits,
        assets: uploads,
      });
    },
    60_000,
  );

  it("and nobody, without a session or with a made-up token, gets anything", async () => {
    for (const token of [null, "made-up"])
      for (const [path, body] of [
        [`/data/query/${pathOf("*")}`],
        ["/data/query/production", '{"query":"*"}'],
        ["/data/doc/production/article-land"],
        [`/data/listen/${pathOf("*")}`],
        ["/data/export/production"],
        ["/data/history/production/documents/article-land?lastRevision=true"],
        ["/data/history/production/transactions/article-land"],
        ["/data/history/production/events/documents/article-land"],
        ["/data/mutate/production", '{"mutations":[{"create":{"_type":"term"}}]}'],
        ["/data/actions/production", '{"actions":[]}'],
        ["/assets/images/production", "x"],
        ["/assets/files/production?filename=a.txt", "x"],
      ] as [string, string?][])
        expect([path, (await ask(token, path, body)).status]).toEqual([path, 401]);
  });
});
