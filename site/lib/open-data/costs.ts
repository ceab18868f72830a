import { type Cost, labels } from "@digiplein/content-schema/site";
import { known } from "./known.ts";
import { uuid } from "./uuid.ts";

const euros = new Intl.NumberFormat("nl-NL", {
  style: "currency",
  currency: "EUR",
  trailingZeroDisplay: "stripIfInteger",
});

/** HSDS `cost_option`s: one per condition; an amount of 0 is free, no amount is one we do not know. */
export function hsdsCosts(costs: readonly Cost[], parent: string) {
  return costs.map(({ _key, kind, amount, note }) => {
    const price = kind === "free" ? 0 : amount;
    return known({
      id: uuid(`cost/${_key}`, parent),
      option: note,
      currency: price === undefined ? undefined : "EUR",
      amount: price,
      amount_description: labels.costKind[kind],
    });
  });
}

/** HSDS `fees_description`: the same in a sentence per condition. */
export function feesText(costs: readonly Cost[]): string {
  if (costs.length === 0) return `${labels.costKind.unknown}.`;
  return costs
    .map(({ kind, amount, note }) => {
      const price = amount === undefined ? "" : ` ${euros.format(amount)}`;
      return `${labels.costKind[kind]}${price}${note ? ` (${note.replace(/\.$/, "")})` : ""}.`;
    })
    .join(" ");
}
