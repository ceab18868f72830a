import packageFile from "../../package.json" with { type: "json" };
import { bearerToken } from "../auth/caller.ts";
import { json } from "../http/reply.ts";
import { open, type Route } from "../http/route.ts";
import { LakeError } from "../model.ts";
import type { Services } from "./services.ts";

/** Our own endpoints, for who runs the lake. */
export function operatorRoutes({ lake, robotOf, backUp }: Services): Route[] {
  return [
    open("GET", "/digiplein/health", () =>
      json({ ok: true, documents: lake.count(), version: packageFile.version }),
    ),
    // Only by the token in the data itself: a backup holds everybody's password, as a fingerprint.
    open("POST", "/digiplein/backups", async ({ headers }) => {
      if (robotOf(bearerToken(headers) ?? "") !== "control") {
        throw new LakeError(
          403,
          "Only the control token of tokens.json may make a backup.",
          "forbidden",
        );
      }
      const { folder, manifest } = await backUp();
      const { files, ...facts } = manifest;
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      return json({ folder, ...facts, files: files.length, bytes }, 201);
    }),
  ];
}
