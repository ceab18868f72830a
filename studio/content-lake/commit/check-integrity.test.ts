import { describe, expect, it } from "vitest";
import { openTestLake, refusalOf } from "../open-test-lake.ts";

const to = (_ref: string, more: object = {}) => ({ _type: "reference", _ref, ...more });
const doc = (_id: string, fields: object = {}) => ({ _id, _type: "t", ...fields });
const DANGLING = { status: 409, item: "documentReferenceDoesNotExistError" };
const REFERENCED = { status: 409, item: "documentHasExistingReferencesError" };

describe("reference integrity", () => {
  it("refuses a published document whose strong reference points at nothing, at any depth", async () => {
    const lake = await openTestLake();
    const nested = doc("a", { list: [{ _key: "x", deep: { link: to("missing") } }] });
    expect(await refusalOf(lake.write({ create: nested }))).toMatchObject(DANGLING);
  });

  it("lets drafts, versions, weak references and other datasets dangle", async () => {
    const lake = await openTestLake();
    await lake.write(
      { create: doc("drafts.a", { link: to("missing") }) },
      { create: doc("versions.r1.a", { link: to("missing") }) },
      { create: doc("b", { link: to("missing", { _weak: true }) }) },
      { create: doc("c", { link: to("missing", { _dataset: "other" }) }) },
    );
    expect(lake.count()).toBe(4);
  });

  it("refuses to delete what a published document refers to", async () => {
    const lake = await openTestLake();
    await lake.write({ create: doc("a") }, { create: doc("b", { link: to("a") }) });
    expect(await refusalOf(lake.write({ delete: { id: "a" } }))).toMatchObject(REFERENCED);
    expect(lake.count()).toBe(2);
  });

  it("lets it go when only drafts and weak references point at it", async () => {
    const lake = await openTestLake();
    await lake.write(
      { create: doc("a") },
      { create: doc("drafts.b", { link: to("a") }) },
      { create: doc("c", { link: to("a", { _weak: true }) }) },
    );
    await lake.write({ delete: { id: "a" } });
    expect(lake.count()).toBe(2);
  });

  it("judges the end of the transaction, not its steps", async () => {
    const lake = await openTestLake();
    await lake.write({ create: doc("b", { link: to("a") }) }, { create: doc("a") });
    await lake.write({ delete: { id: "a" } }, { delete: { id: "b" } });
    expect(lake.count()).toBe(0);
    await lake.write({ create: doc("a") }, { create: doc("b", { link: to("a") }) });
    await lake.write({ delete: { id: "a" } }, { patch: { id: "b", unset: ["link"] } });
    expect(lake.count()).toBe(1);
  });

  it("forgets a reference that was removed or weakened earlier", async () => {
    const lake = await openTestLake();
    await lake.write({ create: doc("a") }, { create: doc("b", { link: to("a") }) });
    await lake.write({ patch: { id: "b", set: { "link._weak": true } } });
    await lake.write({ delete: { id: "a" } });
    expect(await lake.ask("*._id")).toEqual(["b"]);
  });

  it("refuses another type under an id that others refer to", async () => {
    const lake = await openTestLake();
    await lake.write({ create: doc("a") }, { create: doc("b", { link: to("a") }) });
    const retype = lake.write({ createOrReplace: { _id: "a", _type: "other" } });
    expect(await refusalOf(retype)).toMatchObject(REFERENCED);
    await lake.write({ createOrReplace: doc("a", { x: 1 }) });
  });

  it("knows the references again after a restart", async () => {
    const first = await openTestLake();
    await first.write({ create: doc("a") }, { create: doc("b", { link: to("a") }) });
    await first.close();
    const lake = await openTestLake(first.dataDir);
    expect(await refusalOf(lake.write({ delete: { id: "a" } }))).toMatchObject(REFERENCED);
  });
});
