import type { Problem } from "@digiplein/content-schema/site";
import { escapeHtml } from "../escape-html.ts";

/** What stands in the frame instead of a page. */
export interface Notice {
  title: string;
  text: string;
  problems?: readonly Problem[];
}

/** Someone without a session, or whose session ended. */
export const SIGNED_OUT: Notice = {
  title: "Je bent niet ingelogd",
  text: "Alleen wie is ingelogd, kan een voorbeeld zien. Log in bij de Studio en open het voorbeeld opnieuw.",
};

/** The content, or our own code, failed. */
export const FAILED: Notice = {
  title: "Het voorbeeld lukt even niet",
  text: "Dit ligt niet aan je tekst. Wat je schreef, is bewaard. Probeer het zo nog eens.",
};

/** There is no such variant, or no page at this path. */
export const NO_PAGE: Notice = {
  title: "Hier is nog geen pagina",
  text: "Dit staat niet op deze site. Misschien hoort het bij een andere site, of is het nog een concept.",
};

/** The document at hand cannot be shown as it is. */
export const BROKEN: Notice = {
  title: "Er klopt nog iets niet",
  text: "Maak dit in orde, dan zie je hier weer je pagina.",
};

/**
 * A notice as a page of its own. Beside the form the Studio shows the same in its own way; it hears
 * it by a message, because it cannot look into the frame.
 */
export function noticePage(notice: Notice): string {
  const { title, text, problems = [] } = notice;
  const items = problems.map(
    (problem) =>
      `<li><b>${escapeHtml(problem.title)}</b>${problem.field ? ` · ${escapeHtml(problem.field)}` : ""}<br>${escapeHtml(`${problem.message} ${problem.fix}`)}</li>`,
  );
  const message = JSON.stringify({ preview: "notice", title, text, problems });
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}li{margin:.75rem 0}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(text)}</p>
<ul>${items.join("")}</ul>
<script>if(parent!==window)parent.postMessage(${message.replaceAll("<", "\\u003c")},"*")</script>
</body>
</html>
`;
}
