import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { isHosted, run, withBackend } from "./backend.ts";

const backend = withBackend();

/** Asks for an export as `@sanity/export` does. */
async function ask(options: Record<string, string> = {}) {
  const { client } = backend();
  const { dataset, token } = client.config();
  const url = new URL(client.getUrl(`/data/export/${dataset}`));
  url.search = String(new URLSearchParams(options));
  return fetch(url, { headers: { Authorization: `Bearer ${token}` } });
}

async function exported(options?: Record<string, string>) {
  const lines = (await (await ask(options)).text()).split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line)).filter(({ _id }) => _id !== undefined);
}

describe("an export", () => {
  it("of some types holds those, with their drafts", async () => {
    const { client } = backend();
    const ids = [`${run}-een`, `${run}-twee`, `drafts.${run}-een`];
    for (const _id of ids)
      await client.create({ _id, _type: _id.endsWith("twee") ? `${run}B` : `${run}A` });
    const found = (await exported({ types: `${run}A,${run}C` })).map(({ _id }) => _id);
    expect(found.sort()).toEqual([`${run}-een`, `drafts.${run}-een`]);
    const all = (await exported()).map(({ _id }) => _id);
    expect(all).toEqual(expect.arrayContaining(ids));
  });

  it("gives assets with the address where their bytes are", async () => {
    const bytes = await sharp({
      create: { width: 8, height: 6, channels: 3, background: { r: 9, g: 99, b: 9 } },
    })
      .png()
      .toBuffer();
    const { _id } = await backend().client.assets.upload("image", bytes);
    const [image] = (await exported({ types: "sanity.imageAsset" })).filter(
      (document) => document._id === _id,
    );
    expect(Buffer.from(await (await fetch(image.url)).arrayBuffer())).toEqual(bytes);
  });

  it("in pages starts with the first, and ends", async () => {
    await backend().client.createIfNotExists({ _id: `${run}-drie`, _type: `${run}C` });
    const found = await exported({ types: `${run}C`, nextCursor: "" });
    expect(found.map(({ _id }) => _id)).toEqual([`${run}-drie`]);
  });

  it.skipIf(isHosted)("from a page that we never gave is refused", async () => {
    const response = await ask({ nextCursor: "abc" });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("without cursors");
  });
});
