import { contrastRatio, nearestPassing, parseHex, type Rgb, toHex } from "../../lib/contrast.ts";
import type { Pair } from "../../styles/contract.ts";
import {
  foreignRule,
  type Mode,
  readTokens,
  resolveValue,
  type Tokens,
  tokenBehind,
} from "./tokens.ts";

/** A colour of the contract, resolved for one mode. */
interface Color {
  /** The words a message uses: `link (#1b59a4)`. */
  readonly label: string;
  /** The token a theme sets to change it. */
  readonly token: string;
  readonly rgb: Rgb;
}

/**
 * Computes every pair of the contract in light and in dark.
 * @param contractCss the contract: `@theme` maps `--color-<name>` to `var(--token)`
 * @param themeCss the values: one `:root` block of custom properties
 * @returns one sentence per problem, each with the fix; empty when the theme keeps every promise
 */
export function themeProblems(
  contractCss: string,
  themeCss: string,
  pairs: readonly Pair[],
): string[] {
  const foreign = foreignRule(themeCss);
  if (foreign !== undefined) {
    return [
      `a theme is one ":root" block of tokens, so "${foreign}" would never be checked. Write a dark colour as light-dark(<light>, <dark>) and move anything else to site/styles.`,
    ];
  }
  const contract = readTokens(contractCss);
  const tokens = new Map([...contract, ...readTokens(themeCss)]);
  const problems = [...missingTokens(contract, tokens), ...unmappedColors(contract, pairs)];
  for (const mode of ["light", "dark"] as const) {
    problems.push(...modeProblems(tokens, pairs, mode));
  }
  return [...new Set(problems)];
}

/** Contract entries whose token has no value in the theme. */
function missingTokens(contract: Tokens, tokens: Tokens): string[] {
  return [...contract.values()].flatMap((value) => {
    const token = tokenBehind(value);
    if (token === undefined || resolveValue(value, tokens, "light") !== undefined) return [];
    return [`${token} has no value. Give it one in the theme's ":root".`];
  });
}

/** Names in a promise that the contract does not map to a token. */
function unmappedColors(contract: Tokens, pairs: readonly Pair[]): string[] {
  return pairs
    .flatMap(({ front, on }) => [front, ...on])
    .filter((name) => !contract.has(`--color-${name}`))
    .map(
      (name) =>
        `site/styles/contract.ts promises a colour "${name}" that contract.css does not map. Add --color-${name} to its @theme, or take the name out of contract.ts.`,
    );
}

function modeProblems(tokens: Tokens, pairs: readonly Pair[], mode: Mode): string[] {
  const problems: string[] = [];
  const colorOf = (name: string): Color | undefined => {
    const mapped = tokens.get(`--color-${name}`);
    const value = mapped && resolveValue(mapped, tokens, mode);
    if (mapped === undefined || value === undefined) return undefined; // reported above
    const token = tokenBehind(mapped) ?? `--color-${name}`;
    const rgb = parseHex(value);
    if (rgb) return { label: `${name} (${toHex(rgb)})`, token, rgb };
    problems.push(
      `${mode}: ${token} is "${value}", whose contrast cannot be computed here. Write it as #rrggbb.`,
    );
    return undefined;
  };
  for (const { front, on, atLeast } of pairs) {
    for (const back of on) {
      const problem = contrastProblem(colorOf(front), colorOf(back), atLeast);
      if (problem !== undefined) problems.push(`${mode}: ${problem}`);
    }
  }
  return problems;
}

function contrastProblem(
  over: Color | undefined,
  under: Color | undefined,
  atLeast: number,
): string | undefined {
  if (over === undefined || under === undefined) return undefined;
  const ratio = contrastRatio(over.rgb, under.rgb);
  if (ratio >= atLeast) return undefined;
  const better = nearestPassing(over.rgb, under.rgb, atLeast);
  const fix = better
    ? `Make ${over.token} ${toHex(better)}, or change ${under.token}.`
    : `No shade of it passes there: change ${under.token}.`;
  // Rounded down, so that 4.499 never reads as 4.5.
  const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
  return `${over.label} on ${under.label} has contrast ${shown}, needs ${atLeast}. ${fix}`;
}
