/**
 * The promises of the token contract (contract.css): which colours ever stand on which, and how
 * much contrast they need (WCAG 2.2: 1.4.3 text, 1.4.11 controls, 2.4.7 and 2.4.13 focus). A theme
 * may choose any colour as long as these hold in light and in dark; the integration check-theme
 * computes them. A colour is named as in a Tailwind utility: `link` is `--color-link`.
 */
export interface Pair {
  /** The colour in front. */
  readonly front: string;
  /** The colours it may stand on. */
  readonly on: readonly string[];
  /** The lowest allowed contrast ratio. */
  readonly atLeast: 3 | 4.5;
}

/** Everything running text may stand on. */
const grounds = ["page", "surface", "tint", "warm", "info", "warning"] as const;

export const pairs: readonly Pair[] = [
  { front: "ink", on: grounds, atLeast: 4.5 },
  { front: "heading", on: grounds, atLeast: 4.5 },
  { front: "muted", on: grounds, atLeast: 4.5 },
  { front: "link", on: grounds, atLeast: 4.5 },
  { front: "link-hover", on: grounds, atLeast: 4.5 },
  { front: "on-header", on: ["header"], atLeast: 4.5 },
  { front: "on-footer", on: ["footer"], atLeast: 4.5 },
  { front: "on-action", on: ["action", "action-hover"], atLeast: 4.5 },
  { front: "on-exit", on: ["exit", "exit-hover"], atLeast: 4.5 },
  { front: "control", on: grounds, atLeast: 3 },
  { front: "action", on: grounds, atLeast: 3 },
  { front: "exit", on: ["page"], atLeast: 3 },
  { front: "on-focus", on: ["focus"], atLeast: 4.5 },
  { front: "focus-line", on: [...grounds, "header", "footer"], atLeast: 3 },
];

/** Colours that carry no meaning of their own, so nothing is promised about their contrast. */
export const decorative: readonly string[] = [
  "line",
  "info-line",
  "warning-line",
  "accent",
  "sun",
  "leaf",
];
