import type { MutationEvent, WelcomeEvent } from "@sanity/client";
import { applyPatch } from "mendoza";
import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { run, withBackend } from "./backend.ts";

const backend = withBackend();
const type = `${run}Heard`;
const id = `${run}-heard`;

const subscriptions: { unsubscribe: () => void }[] = [];
afterEach(() => {
  for (const subscription of subscriptions.splice(0)) subscription.unsubscribe();
});

type Heard = MutationEvent | WelcomeEvent;

/** Listens until the end of the test; resolves when the server has said welcome. */
async function listenTo(query: string, options: Record<string, unknown> = {}) {
  const heard: Heard[] = [];
  const failures: unknown[] = [];
  const events: ("welcome" | "mutation")[] = ["welcome", "mutation"];
  const stream = backend().client.listen(query, { type }, { ...options, events });
  subscriptions.push(
    stream.subscribe({
      next: (event) => heard.push(event),
      error: (error: unknown) => failures.push(error),
    }),
  );
  await vi.waitFor(() => expect(heard[0]?.type ?? failures[0]).toBe("welcome"), 5000);
  /** The mutation events, once there are this many. */
  const mutations = async (count: number) => {
    const found = () => heard.flatMap((event) => (event.type === "mutation" ? [event] : []));
    await vi.waitFor(() => expect(found().length).toBeGreaterThanOrEqual(count), 5000);
    return found();
  };
  return { mutations };
}

const effects = z.object({ apply: z.array(z.unknown()), revert: z.array(z.unknown()) });

describe("listeners", () => {
  it("hear a document appear, change and disappear", async () => {
    const { client } = backend();
    const { mutations } = await listenTo("*[_type == $type && hidden != true]");
    await client.createOrReplace({ _id: id, _type: type, title: "een" });
    await client.patch(id).set({ title: "twee" }).commit();
    await client.patch(id).set({ hidden: true }).commit();
    const heard = await mutations(3);
    expect(heard.map(({ transition }) => transition)).toEqual(["appear", "update", "disappear"]);
    expect(heard[0]).not.toHaveProperty("previousRev");
    expect(heard[1]?.previousRev).toBe(heard[0]?.resultRev);
    expect(heard[1]?.result).toMatchObject({ _id: id, title: "twee" });
    await client.delete(id);
  });

  it("hear nothing of other documents", async () => {
    const { client } = backend();
    const { mutations } = await listenTo("*[_type == $type]");
    await client.createOrReplace({ _id: `${id}-other`, _type: `${type}Other` });
    await client.createOrReplace({ _id: id, _type: type });
    expect((await mutations(1)).map(({ documentId }) => documentId)).toEqual([id]);
    await client.delete(id);
  });

  it("get patches that rebuild the document and take the change back", async () => {
    const { client } = backend();
    const { mutations } = await listenTo("*[_type == $type]", { effectFormat: "mendoza" });
    const body = [
      { _key: "a", _type: "block", text: "Ouders blijven samen ouders." },
      { _key: "b", _type: "block", text: "Ook na de scheiding." },
    ];
    const states = [
      await client.createOrReplace({ _id: id, _type: type, title: "een", body }),
      await client.patch(id).set({ 'body[_key=="b"].text': "Ook later." }).commit(),
      await client.patch(id).unset(['body[_key=="a"]']).set({ title: "twee" }).commit(),
      await client
        .patch(id)
        .insert("before", "body[0]", [{ _key: "c", text: "Nieuw" }])
        .commit(),
    ];
    let rebuilt: Record<string, unknown> | null = null;
    for (const [index, event] of (await mutations(states.length)).entries()) {
      const { apply, revert } = effects.parse(event.effects);
      const before: Record<string, unknown> | null = rebuilt;
      rebuilt = applyPatch(before ?? {}, apply);
      const { _rev, ...expected } = states[index] ?? {};
      expect(rebuilt).toEqual(expected);
      if (before) expect(applyPatch(rebuilt, revert)).toEqual(before);
    }
    await client.delete(id);
  });

  it("get each document of a transaction with its place in it", async () => {
    const { client } = backend();
    const { mutations } = await listenTo("*[_type == $type]");
    const [first, second] = [`${id}-1`, `${id}-2`];
    await client
      .transaction()
      .createOrReplace({ _id: first, _type: type })
      .createOrReplace({ _id: second, _type: type })
      .commit();
    const places = (await mutations(2)).map((event) => [
      event.documentId,
      event.transactionCurrentEvent,
      event.transactionTotalEvents,
    ]);
    expect(places).toEqual([
      [first, 1, 2],
      [second, 2, 2],
    ]);
    await client.delete({ query: "*[_type == $type]", params: { type } });
  });

  it("get the previous document and the mutations only when they ask", async () => {
    const { client } = backend();
    await client.createOrReplace({ _id: id, _type: type, title: "een" });
    const full = await listenTo("*[_type == $type]", { includePreviousRevision: true });
    const bare = await listenTo("*[_type == $type]", {
      includeResult: false,
      includeMutations: false,
    });
    await client.patch(id).set({ title: "twee" }).commit();
    const [rich] = await full.mutations(1);
    expect(rich?.previous).toMatchObject({ title: "een" });
    expect(rich?.mutations).toHaveLength(1);
    const [poor] = await bare.mutations(1);
    expect(poor).not.toHaveProperty("previous");
    expect(poor).not.toHaveProperty("result");
    expect(poor?.mutations ?? []).toHaveLength(0);
    await client.delete(id);
  });

  it("are refused for a query that does not parse", async () => {
    const call = new Promise((resolve, reject) => {
      const stream = backend().client.listen("*[_type ==");
      subscriptions.push(stream.subscribe({ next: resolve, error: reject }));
    });
    await expect(call).rejects.toThrow();
  });
});

describe("live events", () => {
  it("welcome, then tell that published content changed", async () => {
    const { client } = backend();
    const heard: { type: string }[] = [];
    subscriptions.push(client.live.events().subscribe((event) => heard.push(event)));
    await vi.waitFor(() => expect(heard[0]?.type).toBe("welcome"), 5000);
    await client.createOrReplace({ _id: id, _type: type });
    await vi.waitFor(() => expect(heard.map((event) => event.type)).toContain("message"), 5000);
    await client.delete(id);
  });
});
