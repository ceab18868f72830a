import { beforeAll, describe, expect, it } from "vitest";
import { DIGIPLEIN_TYPES } from "../access/roles.ts";
import { accountWith, isHosted, withLake } from "./backend.ts";
import { groningen, zeeland } from "./regional-world.ts";

/** Types that only the country has, and what the machinery keeps. */
const nationalTypes = ["region", "municipality", "theme", "figure", "functionality", "guideStep"];
const types = [...DIGIPLEIN_TYPES.regional, ...nationalTypes, "publication"];
const owners = { own: zeeland, other: groningen, none: {} };
const operations = ["read", "create", "update", "delete"] as const;
const people = ["administrator", "editor", "regionalEditor", "reader"] as const;

/** One thing that somebody can try. */
interface Attempt {
  type: string;
  owner: keyof typeof owners;
  isDraft: boolean;
  operation: (typeof operations)[number];
}

/** What the redactie agreed on, in words of its own: nothing here comes from the grants. */
const agreed: Record<(typeof people)[number], (attempt: Attempt) => boolean> = {
  administrator: () => true,
  editor: ({ type, isDraft, operation }) =>
    ["read", "create"].includes(operation) || type !== "check" || isDraft,
  regionalEditor: ({ type, owner, isDraft, operation }) => {
    if (operation === "read") return !isDraft || owner === "own" || type === "publication";
    if (owner !== "own" || type === "publication" || nationalTypes.includes(type)) return false;
    return type !== "check" || isDraft || operation === "create";
  },
  reader: ({ operation }) => operation === "read",
};

const attempts: Attempt[] = types.flatMap((type) =>
  (Object.keys(owners) as Attempt["owner"][]).flatMap((owner) =>
    [false, true].flatMap((isDraft) =>
      operations.map((operation) => ({ type, owner, isDraft, operation })),
    ),
  ),
);

const nameOf = ({ type, owner, isDraft, operation }: Attempt) =>
  `${operation} ${isDraft ? "draft" : "published"} ${type} (${owner})`;
const idOf = ({ type, owner, isDraft }: Omit<Attempt, "operation">) =>
  `${isDraft ? "drafts." : ""}${type}-${owner}`;

describe.skipIf(isHosted)("every role, type and operation", () => {
  const backend = withLake();
  beforeAll(async () => {
    const transaction = backend().client.transaction();
    for (const one of attempts) {
      if (one.operation !== "read") continue;
      transaction.create({ _id: idOf(one), _type: one.type, ...owners[one.owner] });
    }
    await transaction.commit();
  });

  const asking = (token: string) => ({
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
  });

  /** The ids of what somebody reads, of all there is. */
  async function readBy(token: string): Promise<Set<string>> {
    const ids = attempts.filter(({ operation }) => operation === "read").map(idOf);
    const path = `/v1/data/doc/production/${ids.join(",")}`;
    const answer = await fetch(backend().server.url + path, { headers: asking(token) });
    const { documents }: { documents: { _id: string }[] } = await answer.json();
    return new Set(documents.map(({ _id }) => _id));
  }

  /** Tries to write over plain HTTP, as a dry run so that nothing changes. */
  async function isTaken(
    token: string,
    attempt: Attempt & { operation: "create" | "update" | "delete" },
  ): Promise<boolean> {
    const id = idOf(attempt);
    const document = { _type: attempt.type, ...owners[attempt.owner] };
    const mutation = {
      create: { create: { ...document, _id: `${id}-new` } },
      update: { patch: { id, set: { touched: true } } },
      delete: { delete: { id } },
    }[attempt.operation];
    const body = JSON.stringify({ mutations: [mutation] });
    const path = "/v1/data/mutate/production?dryRun=true";
    const request = { method: "POST", headers: asking(token), body };
    const answer = await fetch(backend().server.url + path, request);
    await answer.arrayBuffer();
    expect([200, 403]).toContain(answer.status);
    return answer.ok;
  }

  it.each(people)(
    "%s",
    async (role) => {
      const { server } = backend();
      const regions = role === "regionalEditor" ? ["region-zeeland"] : [];
      const { token } = server.sessions.start(await accountWith(server, role, regions));
      const read = await readBy(token);
      const found: Record<string, boolean> = {};
      for (const { operation, ...what } of attempts)
        found[nameOf({ ...what, operation })] =
          operation === "read"
            ? read.has(idOf(what))
            : await isTaken(token, { ...what, operation });
      expect(found).toEqual(
        Object.fromEntries(attempts.map((attempt) => [nameOf(attempt), agreed[role](attempt)])),
      );
    },
    120_000,
  );

  it("and somebody without a session gets nothing", async () => {
    for (const attempt of attempts.slice(0, 8)) {
      const { url } = backend().server;
      const answer = await fetch(`${url}/v1/data/doc/production/${idOf(attempt)}`);
      expect(answer.status).toBe(401);
    }
  });
});
