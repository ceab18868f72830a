// JavaScript because `sanity build` imports this file with Node, which reads no JSX.
import { createElement as element } from "react";

const styles = `
  :root { color-scheme: light dark }
  html, body, #sanity { height: 100% }
  body { margin: 0; font-family: system-ui, sans-serif }
  noscript { display: block; padding: 2rem }
`;

/**
 * The page around the Studio, in Dutch and without the fonts that Sanity's own page takes from
 * another host. `sanity build` finds it by its name.
 *
 * @param {{entryPath: string, css?: string[]}} props addresses of the Studio's script and stylesheets
 */
// biome-ignore lint/style/noDefaultExport: `sanity build` takes the default export of this file.
export default function StudioDocument({ entryPath, css = [] }) {
  const head = element(
    "head",
    {},
    element("meta", { charSet: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "robots", content: "noindex" }),
    element("link", { rel: "icon", type: "image/svg+xml", href: "/studio/static/favicon.svg" }),
    element("title", {}, "DigiPlein redactie"),
    css.map((href) => element("link", { key: href, rel: "stylesheet", href })),
    element("style", {}, styles),
  );
  const body = element(
    "body",
    {},
    element("div", { id: "sanity" }),
    element("script", { type: "module", src: entryPath }),
    element(
      "noscript",
      {},
      "De redactie werkt alleen met JavaScript. Zet JavaScript aan in je browser.",
    ),
  );
  return element("html", { lang: "nl" }, head, body);
}
