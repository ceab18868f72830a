import { json, noContent } from "../http/reply.ts";
import { open, type Route, signedIn } from "../http/route.ts";

/**
 * What the Studio asks of services that only Sanity hosts (telemetry, announcements, help). Each
 * gets its emptiest true answer: nothing is measured, announced or sold here.
 */
export function hostedOnlyRoutes(): Route[] {
  return [
    open("GET", "/ping", () => json({ ok: true })),
    open("GET", "/data/ping/:dataset", () => json({})),
    // Foreign origins were refused before they come here.
    open("GET", "/check/cors", () => json({ result: { allowed: true, withCredentials: true } })),
    signedIn("GET", "/intake/telemetry-status", () => json({ status: "denied" })),
    signedIn("POST", "/intake/batch", () => json({})),
    signedIn("GET", "/journey/announcements", () => json([])),
    signedIn("GET", "/journey/:subject", () => noContent()),
    signedIn("GET", "/journey/trial/:id", () => noContent()),
    // Whether somebody who may not edit asked for it; here one asks a colleague.
    signedIn("GET", "/access/requests/me", () => json([])),
    signedIn("GET", "/help", () => noContent()),
    signedIn("GET", "/geoip/country", () => json({ country: "NL" })),
    signedIn("GET", "/agent/:organization/bundles/:id/listen", () => noContent()),
    signedIn("GET", "/subscriptions/project/:project", () =>
      json({
        id: "none",
        productType: "self-hosted",
        plan: { planTypeId: "free" },
        isTrial: false,
      }),
    ),
    // References from other datasets; there are none.
    signedIn("GET", "/data/references/:dataset/documents/:id/to", ({ params }) =>
      json({ documentId: params.id, totalCount: 0, references: [] }),
    ),
  ];
}
