import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { applyMutations } from "../mutations/apply-mutations.ts";
import { actorAs, refusalOf, temporaryDirectory } from "../open-test-lake.ts";
import { DocumentStore } from "../store/document-store.ts";
import { Committer } from "./committer.ts";

it("refuses a write that does not fit on the disk, keeps what it had and goes on", async () => {
  const store = new DocumentStore(join(temporaryDirectory(), "content.sqlite"));
  onTestFinished(() => store.close());
  const committer = new Committer(store, () => new Date());
  const actor = actorAs("administrator");
  const create = (_id: string, text: string) =>
    committer.commit(
      {
        kind: "mutationError",
        transactionId: undefined,
        cause: "",
        purge: [],
        apply: (state) => applyMutations([{ create: { _id, _type: "t", text } }], state, actor),
      },
      { actor },
    );
  await create("a", "fits");
  // SQLite answers "full" at this many pages of 4 kB, as it does when the disk is.
  store.database.exec("PRAGMA max_page_count = 20");
  expect(await refusalOf(create("b", "x".repeat(200_000)))).toMatchObject({
    status: 507,
    type: "insufficientStorageError",
  });
  expect([store.size, store.get("b"), store.get("a")?.text]).toEqual([1, undefined, "fits"]);
  store.database.exec("PRAGMA max_page_count = 100000");
  await create("b", "x".repeat(200_000));
  expect(store.size).toBe(2);
});
