/** What no page of ours does, framed or not. */
const NEVER = "base-uri 'none'; object-src 'none'; form-action 'self'";

/**
 * The headers that every answer of the site carries. What a page may load stands in the policy
 * that Astro writes into the page itself, with the hashes of its inline code; a header that spoke
 * of scripts or styles too would block what those hashes allow. So the header adds only what a
 * page cannot say about itself, or what holds for every page.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": `frame-ancestors 'none'; ${NEVER}`,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": [
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "usb",
    "xr-spatial-tracking",
  ]
    .map((feature) => `${feature}=()`)
    .join(", "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The list of a gemeente that other sites show in a frame. */
const EMBED = /\/hulp\/insluiten\/[^/]+\/$/;

/** What everyone may use. */
const OPEN_DATA = /\/open-data\//;

/**
 * The headers of a file that differ from {@link SECURITY_HEADERS}: every site may frame the lists
 * that are made for it, and fetch the open data; all else is for this site only.
 *
 * @param pathname decoded, of a file that exists
 */
export function headersFor(pathname: string): Readonly<Record<string, string>> {
  if (EMBED.test(pathname)) {
    return {
      "Content-Security-Policy": `frame-ancestors *; ${NEVER}`,
      "Cross-Origin-Resource-Policy": "cross-origin",
    };
  }
  if (!OPEN_DATA.test(pathname)) return {};
  return {
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
}
