import packageFile from "../../package.json" with { type: "json" };
import { json } from "../http/reply.ts";
import { open, type Route } from "../http/route.ts";
import type { Services } from "./services.ts";

/** Our own endpoints, for who runs the lake. */
export function operatorRoutes({ lake }: Services): Route[] {
  return [
    open("GET", "/digiplein/health", () =>
      json({ ok: true, documents: lake.count(), version: packageFile.version }),
    ),
  ];
}
