import type { BodyReply } from "../../http/reply.ts";

/** Makes text safe to stand in HTML, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}

/** The parts of one of our own pages. */
export interface PageParts {
  status?: number;
  /** Plain text; the heading and the title of the tab. */
  title: string;
  /** HTML below the heading, with everything foreign escaped. */
  body: string;
  /** Whether the page shows errors; said first in the title, as screen readers begin there. */
  hasErrors?: boolean;
  /** Whether the Studio shows it in a frame. */
  isFramed?: boolean;
  headers?: Record<string, string>;
}

/** A page of the lake itself, in Dutch, without scripts. */
export function page({
  status = 200,
  title,
  body,
  hasErrors,
  isFramed,
  headers,
}: PageParts): BodyReply {
  const safeTitle = escapeHtml(title);
  return {
    kind: "body",
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": `default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ${isFramed ? "'self'" : "'none'"}`,
      // Not no-referrer: with that a browser posts our forms with "Origin: null".
      "referrer-policy": "same-origin",
      ...headers,
    },
    body: `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${hasErrors ? "Fout: " : ""}${safeTitle} – DigiPlein redactie</title>
<link rel="stylesheet" href="/login/stijl.css">
</head>
<body>
<main>
<p class="merk">DigiPlein redactie</p>
<h1>${safeTitle}</h1>
${body}
</main>
</body>
</html>
`,
  };
}
