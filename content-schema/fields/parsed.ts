import * as z from "zod";
import { type LabelTable, valuesOf } from "../labels.ts";
import type { Advice, Rule } from "../rules/advice.ts";
import { checkNotInFuture } from "../rules/past.ts";
import { checkSlug } from "../rules/slug.ts";
import { dayInAmsterdam } from "../time/day-in-amsterdam.ts";

/** Which document types a reference may point at; read by `referencesIn` in references.ts. */
export const referenceTargets = z.registry<{ to: readonly string[] }>();

/**
 * A zod check that follows one of our rules, carrying the rule's own message, fix and path.
 * @param rule a pure check
 */
export function follows<Value>(rule: Rule<Value>): z.core.CheckFn<Value> {
  return followsAll((value) => {
    const advice = rule(value);
    return advice === null ? [] : [advice];
  });
}

/**
 * The same for a rule that tells of several mistakes at once.
 * @param rule a pure check; an empty list when the value is fine
 */
export function followsAll<Value>(rule: (value: Value) => Advice[]): z.core.CheckFn<Value> {
  return ({ value, issues }) => {
    for (const { message, fix, isGap, path } of rule(value)) {
      const params = { fix, isGap: isGap === true };
      issues.push({ code: "custom", input: value, message, params, path: path ?? [] });
    }
  };
}

/**
 * A text that is not empty.
 * @param longest the most characters it may have
 */
export function text(longest?: number) {
  const schema = z.string().trim().min(1);
  return longest === undefined ? schema : schema.max(longest);
}

/**
 * A text with a form of its own, such as an address or a phone number.
 * @param rule the pure check of that form
 */
export function formatted(rule: Rule<string>) {
  return z.string().check(follows(rule));
}

/**
 * One of the values of a table of labels.
 * @param table name of the table
 */
export function choice<Table extends LabelTable>(table: Table) {
  return z.enum(valuesOf(table));
}

/**
 * The `_id` of another document; the query has flattened the reference.
 * @param to the document types it may point at
 */
export function reference(...to: string[]) {
  return z.string().min(1).register(referenceTargets, { to });
}

/** The last part of a public URL; the query has flattened the Sanity slug. */
export const slug = () => formatted(checkSlug);

/** A calendar day, `2026-11-22`. */
export const day = () => z.iso.date();

/** A day on which something was done: today, on the clock in the Netherlands, or earlier. */
export const pastDay = () =>
  z.iso
    .date()
    .check(follows((value: string) => checkNotInFuture(value, dayInAmsterdam(new Date()))));

/** The `_key` that identifies an item of an array while it is edited and moved. */
export const key = () => z.string().min(1);

/** What every document has. */
export const identity = <Type extends string>(type: Type) => ({
  _id: z.string().min(1),
  _type: z.literal(type),
});
