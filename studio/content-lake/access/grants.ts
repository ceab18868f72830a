import { evaluateSync, parse } from "groq-js";
import type { Actor, Grant, LakeDocument, Permission } from "../model.ts";
import { exactPaths } from "../query/path-pattern.ts";

type Rule = (document: LakeDocument) => boolean;

/** The filter of a role that reaches everything; by far the most frequent. */
const EVERYTHING = '_id in path("**")';
const rules = new Map<string, Rule>();

/**
 * Whether one of the actor's grants with this permission matches the document.
 * @throws Error when a grant's filter is no GROQ: a fault in the role list, not in the request
 */
export function isAllowed(actor: Actor, permission: Permission, document: LakeDocument): boolean {
  return actor.grants.some(
    (grant) => grant.permissions.includes(permission) && ruleOf(grant, actor.id)(document),
  );
}

/** A key that is equal for actors who may read the same documents; for caches of what they see. */
export function readingKey(actor: Actor): string {
  const filters = actor.grants
    .filter((grant) => grant.permissions.includes("read"))
    .map((grant) => ruleKey(grant, actor.id));
  return JSON.stringify(filters.sort());
}

/** Compiled once per filter. Documents never change once stored, so verdicts are remembered. */
function ruleOf(grant: Grant, identity: string): Rule {
  const key = ruleKey(grant, identity);
  const known = rules.get(key);
  if (known) return known;
  const rule = grant.filter.trim() === EVERYTHING ? () => true : remember(compile(grant, identity));
  rules.set(key, rule);
  return rule;
}

function ruleKey(grant: Grant, identity: string): string {
  return grant.filter.includes("identity()") ? `${identity} ${grant.filter}` : grant.filter;
}

function compile(grant: Grant, identity: string): Rule {
  const tree = exactPaths(parse(grant.filter));
  return (document) =>
    evaluateSync(tree, { root: document, dataset: [document], identity }).data === true;
}

function remember(rule: Rule): Rule {
  const verdicts = new WeakMap<LakeDocument, boolean>();
  return (document) => {
    const known = verdicts.get(document);
    if (known !== undefined) return known;
    const verdict = rule(document);
    verdicts.set(document, verdict);
    return verdict;
  };
}
