import type { Advice } from "./advice.ts";

/**
 * The path of the page that a link within the site leads to.
 * @param path e.g. `/begrippen/#gezag`
 * @returns e.g. `/begrippen/`
 */
export function pageOf(path: string): string {
  return path.replace(/[#?].*$/, "");
}

/**
 * The path of a page of this site, as it stands in the address bar after the site's name.
 * @param path e.g. `/onderwerpen/verhuizen/`
 */
export function checkPagePath(path: string): Advice | null {
  return /^\/([\w-]+\/)+$/.test(path)
    ? null
    : {
        message: `“${path}” is geen pad van een pagina.`,
        fix: "Schrijf het pad zonder de naam van de site, met een schuine streep voor en achter, bijvoorbeeld /onderwerpen/verhuizen/.",
      };
}

/**
 * Where a redirect leads: a page of this site or a place on one.
 * @param path e.g. `/begrippen/#gezag`
 */
export function checkTargetPath(path: string): Advice | null {
  const [page = "", ...anchors] = path.split("#");
  const isAnchor =
    anchors.length === 0 || (anchors.length === 1 && /^[\w-]+$/.test(anchors[0] ?? ""));
  return isAnchor && (page === "/" || checkPagePath(page) === null)
    ? null
    : {
        message: `“${path}” is geen pad op deze site.`,
        fix: "Schrijf het pad zonder de naam van de site, bijvoorbeeld /onderwerpen/verhuizen/ of /begrippen/#gezag.",
      };
}

/**
 * A redirect brings the visitor somewhere else or says why the page is gone, and never turns round.
 * @param redirect the old path with the new one or an explanation
 */
export function checkRedirect(redirect: {
  from: string;
  to?: string | undefined;
  explanation?: string | undefined;
}): Advice | null {
  const { from, to, explanation } = redirect;
  if (to === undefined) {
    if (explanation?.trim()) return null;
    return {
      message: "Deze doorverwijzing leidt nergens heen en legt niets uit.",
      fix: "Vul in waar de bezoeker heen gaat, of leg uit waarom de pagina weg is.",
      path: ["to"],
    };
  }
  return pageOf(to) === from
    ? {
        message: "Deze doorverwijzing leidt naar zichzelf.",
        fix: "Kies een andere pagina, of laat het nieuwe pad leeg en leg uit waarom de pagina weg is.",
        path: ["to"],
      }
    : null;
}
