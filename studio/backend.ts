import { createClient } from "@sanity/client";
import type { WorkspaceOptions } from "sanity";
import { connection } from "./streams/connection.ts";
import { dropLateMessages } from "./streams/late-messages.ts";
import { keepToOrigin } from "./streams/own-origin.ts";

/** The embedded content lake, as Sanity's clients name a project. */
export const LAKE = "lake";

/** Where the Studio's content is. */
type Backend = Pick<
  WorkspaceOptions,
  "projectId" | "dataset" | "apiHost" | "auth" | "unstable_clientFactory"
>;

/**
 * The embedded content lake on the Studio's own origin, or a project in Sanity's hosted Content
 * Lake when `SANITY_STUDIO_PROJECT_ID` and `SANITY_STUDIO_DATASET` were set during the build.
 */
export function chooseBackend(): Backend {
  const projectId = process.env.SANITY_STUDIO_PROJECT_ID;
  const dataset = process.env.SANITY_STUDIO_DATASET;
  if (projectId && dataset) return { projectId, dataset };
  // `sanity build` also loads this config outside a browser, where it makes no requests.
  const origin = typeof window === "undefined" ? "http://localhost:3900" : window.location.origin;
  globalThis.fetch = keepToOrigin(globalThis.fetch, origin, LAKE, connection);
  if (globalThis.WebSocket) dropLateMessages(globalThis.WebSocket);
  // The Studio would warn about HTTP/1.1, which is slow only for streams that are not WebSockets.
  globalThis.localStorage?.setItem("_sanity_debugProtocol", "h2");
  return {
    projectId: LAKE,
    dataset: "production",
    apiHost: origin,
    auth: { loginMethod: "cookie", redirectOnSingle: true },
    // The lake answers on the Studio's origin itself, not on a host name per project.
    unstable_clientFactory: (config) =>
      createClient({ ...config, useProjectHostname: false, useCdn: false }),
  };
}
