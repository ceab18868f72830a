/** Where the list of a gemeente stands that other sites show in a frame. */
export function embedPath({ slug }: { slug: string }): string {
  return `/hulp/insluiten/${slug}/`;
}

/** How high the frame is, in CSS pixels: no script measures what is in it. */
export const EMBED_HEIGHT = 640;

/** What the frame may do: open a link in a new tab, and nothing else. */
export const EMBED_SANDBOX = "allow-popups allow-popups-to-escape-sandbox";

/**
 * The HTML with which another site shows the list.
 *
 * @param url absolute address of the list
 * @param name of the gemeente
 */
export function embedCode(url: string, name: string): string {
  return `<iframe src="${url}"
  title="Hulp in ${name.replaceAll('"', "&quot;")} als ouders uit elkaar gaan"
  sandbox="${EMBED_SANDBOX}"
  referrerpolicy="no-referrer"
  loading="lazy"
  width="100%"
  height="${EMBED_HEIGHT}"
></iframe>`;
}
