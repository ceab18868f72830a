import type { Advice } from "./advice.ts";

const unsafe = (value: string, fix: string): Advice => ({
  message: `De link “${value}” kan niet.`,
  fix,
});

/** The parsed address, or null when the text is no absolute URL or has spaces around or in it. */
function parseUrl(value: string): URL | null {
  if (/[\s\\<>"]/.test(value)) return null;
  return URL.parse(value);
}

/** Whether a web address names a host with a dot and hides no login name or password. */
function isPublicHost(url: URL): boolean {
  return url.hostname.includes(".") && url.username === "" && url.password === "";
}

/**
 * Links in running text: only https:, http:, mailto: and tel:, so a link can never run a script.
 * @param href the address as the editor typed it
 */
export function checkSafeLink(href: string): Advice | null {
  const fix =
    "Gebruik een adres dat begint met https://, mailto: of tel:, zonder spaties. Kies voor een pagina van deze site een interne link.";
  const url = parseUrl(href);
  if (url === null) return unsafe(href, fix);
  if (url.protocol === "https:" || url.protocol === "http:") {
    return isPublicHost(url) ? null : unsafe(href, fix);
  }
  const target = url.pathname;
  if (url.protocol === "mailto:") return target.includes("@") ? null : unsafe(href, fix);
  if (url.protocol === "tel:") return /^\+?[\d-]{3,}$/.test(target) ? null : unsafe(href, fix);
  return unsafe(href, fix);
}

/**
 * A website of an organisation: http or https.
 * @param address the address as the editor typed it
 */
export function checkWebAddress(address: string): Advice | null {
  const url = parseUrl(address);
  const isWeb = url !== null && (url.protocol === "https:" || url.protocol === "http:");
  return isWeb && isPublicHost(url)
    ? null
    : unsafe(address, "Gebruik een volledig adres, bijvoorbeeld https://www.voorbeeld.nl.");
}

/**
 * An address that must be safe to travel to: https only (sources, chat, the exit button).
 * @param address the address as the editor typed it
 */
export function checkHttpsAddress(address: string): Advice | null {
  return parseUrl(address)?.protocol === "https:" && checkWebAddress(address) === null
    ? null
    : unsafe(address, "Gebruik een volledig adres dat begint met https://.");
}

/**
 * Where an action or an entrance leads: a path on this site, an https address or a phone number.
 * @param link e.g. `/ouders/regelen/`, `https://www.rechtspraak.nl` or `tel:0800-2000`
 */
export function checkActionLink(link: string): Advice | null {
  const isSitePath = /^\/(?!\/)[\w\-./#?=&%]*$/.test(link);
  if (isSitePath || checkHttpsAddress(link) === null) return null;
  if (link.startsWith("tel:") && checkSafeLink(link) === null) return null;
  return unsafe(
    link,
    "Gebruik een pad op deze site (bijvoorbeeld /ouders/regelen/), een adres dat begint met https://, of tel: met een nummer.",
  );
}
