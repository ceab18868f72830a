import { z } from "zod";
import type { Account } from "../auth/accounts.ts";
import type { Caller } from "../auth/caller.ts";
import { readJson } from "../http/body.ts";
import type { SignedInCall } from "../http/call.ts";
import { json } from "../http/reply.ts";
import { type Route, signedIn } from "../http/route.ts";
import { LakeError } from "../model.ts";
import { projectId, type Services } from "./services.ts";

const settingsBody = z
  .array(z.object({ key: z.string().min(1).max(200), value: z.unknown() }))
  .max(100);

/** `users/…`: who is signed in, who else there is, and what the Studio remembers for a person. */
export function userRoutes({ accounts, settings }: Services): Route[] {
  return [
    signedIn("GET", "/users/me", ({ caller }) => json(currentUser(caller))),
    signedIn("GET", "/users/me/keyvalue/:keys", (call) => {
      const keys = (call.params.keys ?? "").split(",");
      return json(call.caller.account ? settings.read(call.caller.account.id, keys) : []);
    }),
    signedIn("PUT", "/users/me/keyvalue", async (call) => {
      const { account } = call.caller;
      if (!account) {
        throw new LakeError(403, "A robot has no settings; log in as a person.", "forbidden");
      }
      return json(settings.write(account.id, await readJson(call, settingsBody)));
    }),
    signedIn("GET", "/users/:ids", (call) => {
      const ids = (call.params.ids ?? "").split(",");
      const found = ids.flatMap((id) => accounts.byId(id) ?? []).map((one) => profile(one, call));
      // Sanity answers one id with the person and several ids with a list.
      return json(ids.length > 1 ? found : (found[0] ?? []));
    }),
  ];
}

function currentUser({ actor, name, email, role, account }: Caller): object {
  const { title, description } = role;
  return {
    id: actor.id,
    name,
    email,
    profileImage: null,
    provider: account ? "digiplein" : "sanity-token",
    role: role.name,
    roles: [{ name: role.name, title, description }],
    // Not of the hosted lake: whose documents a regional editor works in.
    regions: account?.regions ?? [],
  };
}

function profile({ id, name, email, createdAt }: Account, { caller }: SignedInCall): object {
  return {
    id,
    projectId,
    displayName: name,
    givenName: "",
    familyName: "",
    email,
    imageUrl: null,
    sanityUserId: id,
    isCurrentUser: id === caller.actor.id,
    createdAt,
    updatedAt: createdAt,
  };
}
