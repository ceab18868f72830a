/**
 * A process that the durability test kills: writes transactions one after the other into the lake
 * of `argv[2]` and prints the id of each once it is acknowledged. `argv[3]` keeps rounds apart.
 */
import { writeSync } from "node:fs";
import { ROLES } from "../access/roles.ts";
import { openLake } from "../open-lake.ts";

const [, , dataDir = "", round = ""] = process.argv;
const lake = await openLake({ dataDir });
const actor = { id: "writer", grants: ROLES.administrator };

for (let n = 0; ; n += 1) {
  const transactionId = `round${round}-write${n}`;
  await lake.mutate(
    [
      { createIfNotExists: { _id: "counter", _type: "t", n: 0 } },
      { create: { _id: `${transactionId}-one`, _type: "t", text: "x".repeat(n % 5000) } },
      { create: { _id: `${transactionId}-two`, _type: "t" } },
      { patch: { id: "counter", inc: { n: 1 } } },
    ],
    { actor, transactionId },
  );
  // Synchronously, so that what was printed was really acknowledged before the kill.
  writeSync(1, `${transactionId}\n`);
}
