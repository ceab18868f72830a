import { z } from "zod";
import packageFile from "../../package.json" with { type: "json" };
import { bearerToken } from "../auth/caller.ts";
import { roleNamed } from "../auth/role-names.ts";
import { readJson } from "../http/body.ts";
import { json } from "../http/reply.ts";
import { open, type Route } from "../http/route.ts";
import { LakeError } from "../model.ts";
import type { Services } from "./services.ts";

const linkBody = z.object({
  role: z.string().refine((name) => roleNamed(name)?.isForPeople, "is not a role for people"),
  name: z.string().trim().max(100).default(""),
  email: z.union([z.literal(""), z.email()]).default(""),
});

/** Our own endpoints, for who runs the lake: health, and set-up links by the control token. */
export function operatorRoutes({ lake, accounts, setupLinks, robotOf }: Services): Route[] {
  return [
    open("GET", "/digiplein/health", () =>
      json({ ok: true, documents: lake.count(), version: packageFile.version }),
    ),
    open("POST", "/digiplein/setup-links", async (call) => {
      if (robotOf(bearerToken(call.headers) ?? "") !== "control") {
        throw new LakeError(
          403,
          "Only the control token of tokens.json may make set-up links.",
          "forbidden",
        );
      }
      const { path, expiresAt } = setupLinks.create(await readJson(call, linkBody));
      const hasAdministrator = accounts.hasRole("administrator");
      return json({ url: `${call.base}${path}`, expiresAt, hasAdministrator }, 201);
    }),
  ];
}
