import { beforeEach, describe, expect, it } from "vitest";
import { refusalOf, run, withBackend } from "./backend.ts";

const backend = withBackend();
const type = `${run}Page`;
const publishedId = `${run}-action`;
const draftId = `drafts.${publishedId}`;
const pair = { draftId, publishedId };

const state = async () => {
  const [draft, published] = await backend().client.getDocuments([draftId, publishedId]);
  return { draft: draft?.title ?? null, published: published?.title ?? null };
};

beforeEach(async () => {
  const { client } = backend();
  await client.createOrReplace({ _id: publishedId, _type: type, title: "eerst" });
  await client.createOrReplace({ _id: draftId, _type: type, title: "concept" });
});

describe("document actions", () => {
  it("publish turns the draft into the published document", async () => {
    await backend().client.action({ actionType: "sanity.action.document.publish", ...pair });
    expect(await state()).toEqual({ draft: null, published: "concept" });
  });

  it("publish of a draft that changed meanwhile is refused", async () => {
    const call = backend().client.action({
      actionType: "sanity.action.document.publish",
      ...pair,
      ifDraftRevisionId: "another",
    });
    expect((await refusalOf(call)).statusCode).toBe(409);
    expect(await state()).toEqual({ draft: "concept", published: "eerst" });
  });

  it("edit makes a draft of the published document first", async () => {
    const { client } = backend();
    await client.delete(draftId);
    const patch = { set: { title: "nieuw" } };
    await client.action({ actionType: "sanity.action.document.edit", ...pair, patch });
    expect(await state()).toEqual({ draft: "nieuw", published: "eerst" });
  });

  it("discard leaves the published document", async () => {
    await backend().client.action({
      actionType: "sanity.action.document.version.discard",
      versionId: draftId,
    });
    expect(await state()).toEqual({ draft: null, published: "eerst" });
  });

  it("unpublish keeps the draft", async () => {
    await backend().client.action({ actionType: "sanity.action.document.unpublish", ...pair });
    expect(await state()).toEqual({ draft: "concept", published: null });
  });

  it("delete removes both", async () => {
    await backend().client.action({
      actionType: "sanity.action.document.delete",
      publishedId,
      includeDrafts: [draftId],
    });
    expect(await state()).toEqual({ draft: null, published: null });
  });

  it("become one transaction with the id that the client chose", async () => {
    const transactionId = `${run}-action-transaction`;
    const actionType = "sanity.action.document.publish";
    const done = await backend().client.action({ actionType, ...pair }, { transactionId });
    expect(done.transactionId).toBe(transactionId);
    expect((await backend().client.getDocument(publishedId))?._rev).toBe(transactionId);
  });

  it("change nothing in a dry run", async () => {
    const actionType = "sanity.action.document.publish";
    await backend().client.action({ actionType, ...pair }, { dryRun: true });
    expect(await state()).toEqual({ draft: "concept", published: "eerst" });
  });
});
