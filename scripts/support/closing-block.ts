import type { Variant } from "../../studio/publishing/publisher-settings.ts";
import type { SetupLink } from "./ask-setup-links.ts";

/** What to show when everything runs. */
export interface ClosingBlock {
  variants: readonly Variant[];
  /** null when the content is in a hosted project */
  studioUrl: string | null;
  setupLinks: readonly SetupLink[];
}

/** The last thing `npm start` prints: where everything is, and how to get in. */
export function closingBlock({ variants, studioUrl, setupLinks }: ClosingBlock): string {
  const lines = variants.map(
    ({ region, siteUrl }, index) =>
      `  ${index === 0 ? "Site  " : "      "}  ${siteUrl}/  (${region})`,
  );
  if (studioUrl) lines.push(`  Studio  ${studioUrl}`);
  else lines.push("  Studio  where you deployed it: the content is in your project at Sanity");
  if (setupLinks.length > 0) {
    lines.push("", "  To log in, make an account; each link works once, for a day:");
    for (const { label, url } of setupLinks) lines.push(`    ${label.padEnd(14)} ${url}`);
  } else if (studioUrl) lines.push("", "  Need another account? npm start -- --setup-link");
  lines.push("", "  Ctrl-C stops everything.");
  return `\n${lines.join("\n")}\n`;
}
