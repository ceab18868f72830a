import type { Gate } from "../page.ts";

/** The last part of a path, by which a moved page is recognised. */
const lastPart = (path: string) =>
  path
    .split(/[/#]/)
    .filter((part) => part !== "")
    .at(-1);

/** A link inside the site leads to a page that exists. */
export const deadLinks: Gate = ({ links, context: { paths } }) =>
  links.flatMap(({ path, href }) => {
    if (!href?.startsWith("/") || href.startsWith("//")) return [];
    const known = (candidate: string) => paths.has(candidate);
    const withoutQuery = href.replace(/\?[^#]*/, "");
    const isTerm = withoutQuery.startsWith("/begrippen/#");
    if (known(isTerm ? withoutQuery : withoutQuery.replace(/#.*$/, ""))) return [];
    const near = [...paths].find((candidate) => lastPart(candidate) === lastPart(withoutQuery));
    return {
      path,
      excerpt: href,
      severity: "error",
      message: `De pagina ${href} is er niet.`,
      fix:
        near === undefined
          ? "Kies een pagina die er is, of haal de link weg. Verwijs in een tekst liever met een interne link: die verhuist mee."
          : `Bedoel je ${near}? Verwijs in een tekst liever met een interne link: die verhuist mee.`,
    };
  });
