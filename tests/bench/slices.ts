/**
 * How heavy the finder's files are: invented offers over the gemeenten of the Netherlands by their
 * number of inhabitants, 2 % for the whole country.
 */
import { gzipSync } from "node:zlib";
import { finder } from "../../site/lib/finder/finder.ts";
import { manyOffers, perGemeente } from "../../site/lib/finder/fixtures/many.ts";
import type { Listed } from "../../site/lib/finder/listed.ts";
import { current } from "../../site/lib/finder/order.ts";
import { sliceOf } from "../../site/lib/finder/slice.ts";

const TODAY = "2026-11-22";
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function weigh(offers: Listed[]): number {
  return gzipSync(JSON.stringify(sliceOf({ name: "Gemeente", offers })), { level: 9 }).length;
}

/** Milliseconds from the files to the first answer, and of one more question. */
function time(local: Listed[], everywhere: Listed[]): [number, number] {
  const start = performance.now();
  const find = finder([...current(local, true, TODAY), ...current(everywhere, false, TODAY)]);
  find({ choice: { cost: ["cost-1"] }, text: "" });
  const middle = performance.now();
  find({ choice: { cost: ["cost-1"] }, text: "praatgreop" });
  return [middle - start, performance.now() - middle];
}

for (const count of [1000, 10_000, 100_000]) {
  const national = manyOffers(count / 50);
  const counts = perGemeente(count - national.length);
  const sizes = counts.map((own, index) => weigh(manyOffers(own, index)));
  const [largest = 0] = counts;
  const median = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  const [first, next] = time(manyOffers(largest), national);
  console.log(
    `slices of ${count} offers: largest gemeente (${largest}) ${kilobytes(Math.max(...sizes))}, median ${kilobytes(median)}, national (${national.length}) ${kilobytes(weigh(national))}; first answer ${first.toFixed(0)} ms, with a misspelt word ${next.toFixed(0)} ms`,
  );
}
