/** What the work leaves behind stays inside: no site, and so no open data, asks for it. */
import { expect, test } from "vitest";
import { examples } from "../fixtures/documents.ts";
import { queryAll } from "../fixtures/query.ts";
import { changeProposalExample } from "./changeProposal/example.ts";
import { gapExample } from "./gap/example.ts";
import { importRunExample } from "./importRun/example.ts";
import { contentTypes } from "./parsed.ts";
import { recordTypes } from "./records.ts";

const records = [changeProposalExample, gapExample, importRunExample];

test("what a site asks of a lake holds no record, of whatever type", async () => {
  const bare = recordTypes.map((_type) => ({ _id: `${_type}-kaal`, _type }));
  const content = Object.values(examples);
  const raw = JSON.stringify(await queryAll([...content, ...records, ...bare]));
  for (const { _id } of content) expect(raw).toContain(`"_id":"${_id}"`);
  for (const { _id } of [...records, ...bare]) expect(raw).not.toContain(_id);
  for (const words of [gapExample.missing, changeProposalExample.reason, importRunExample.file])
    expect(raw).not.toContain(words);
});

test("a type is content or a record, never both", () => {
  const types: readonly string[] = contentTypes;
  expect(recordTypes.filter((type) => types.includes(type))).toEqual([]);
});
