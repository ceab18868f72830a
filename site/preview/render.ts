import { createApp } from "astro/app/entrypoint";
import { withContent } from "../data/content.ts";
import { fetchPreview, type Visit } from "../data/preview.ts";
import { env } from "../data/region.ts";

const app = createApp({ streaming: false });

/**
 * Renders one path of the site with drafts, by the very pages that a build uses.
 *
 * @param request its path starts with the base of the preview
 * @param visit who looks
 * @returns the page; or 422 with `{problems}` when the document at hand cannot be shown; or 404 with
 *   `{problems}`, what is known about it, when it has no page here
 * @throws Error when the content cannot be read
 */
export async function renderPage(request: Request, visit: Visit): Promise<Response> {
  const preview = await fetchPreview(env, visit);
  if (!preview.content) return Response.json({ problems: preview.problems }, { status: 422 });
  const response = await withContent(preview.content, () => app.render(request));
  if (response.status !== 404 || visit.documentId === undefined) return response;
  const problems = preview.warnings.filter(({ documentId }) => documentId === visit.documentId);
  return Response.json({ problems }, { status: 404 });
}

/** Renders a file that is no page and holds no content, such as an image of a text. */
export function renderFile(request: Request): Promise<Response> {
  return app.render(request);
}
