export type Mode = "light" | "dark";

/** Custom properties by name, as written. */
export type Tokens = ReadonlyMap<string, string>;

const declaration = /(--[\w-]+)\s*:\s*([^;{}]+)/g;

/** Takes comments out, so that a commented-out token does not count. */
function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, "");
}

/** The custom properties of all `:root` and `@theme` blocks; a later one wins, as in the cascade. */
export function readTokens(css: string): Tokens {
  const blocks = withoutComments(css).matchAll(
    /(?:^|[\s}])(?::root|@theme[\w\s]*)\s*\{([^{}]*)\}/g,
  );
  const tokens = new Map<string, string>();
  for (const [, block = ""] of blocks) {
    for (const [, name = "", value = ""] of block.matchAll(declaration)) {
      tokens.set(name, value.trim());
    }
  }
  return tokens;
}

/** The first at-rule or selector of a theme file that is not plain `:root`, if any. */
export function foreignRule(themeCss: string): string | undefined {
  const rules = withoutComments(themeCss).matchAll(/(?:^|[;{}])\s*([^;{}]+?)\s*(?:\{|;)/g);
  for (const [, rule = ""] of rules) {
    if (rule !== ":root" && !rule.startsWith("--") && !rule.startsWith("color-scheme")) return rule;
  }
  return undefined;
}

/** Splits the arguments of a CSS function at the commas of its own level. */
function splitArguments(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (character === "," && depth === 0) parts.push("");
    else parts.push(`${parts.pop()}${character}`);
  }
  return parts.map((part) => part.trim());
}

/**
 * The value a browser would end up with: `var()` followed to its token or fallback, `light-dark()`
 * decided by the mode.
 * @returns undefined when a reference leads nowhere or in a circle.
 */
export function resolveValue(
  value: string,
  tokens: Tokens,
  mode: Mode,
  depth = 0,
): string | undefined {
  const [, name, inside] = /^(var|light-dark)\(([\s\S]*)\)$/.exec(value.trim()) ?? [];
  if (name === undefined || inside === undefined) return value.trim();
  if (depth > 20) return undefined;
  const [first = "", ...rest] = splitArguments(inside);
  const next = (text: string) => resolveValue(text, tokens, mode, depth + 1);
  if (name === "light-dark") return next(mode === "light" ? first : (rest[0] ?? first));
  const token = tokens.get(first);
  if (token !== undefined) return next(token);
  return rest.length > 0 ? next(rest.join(",")) : undefined;
}

/** The theme token behind a colour of the contract: `--nl-link-color` of `var(--nl-link-color, …)`. */
export function tokenBehind(value: string): string | undefined {
  return /^var\(\s*(--[\w-]+)/.exec(value)?.[1];
}
