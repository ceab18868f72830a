import { z } from "zod";
import { bearerToken } from "../auth/caller.ts";
import { roleNamed, roles } from "../auth/role-names.ts";
import { readJson } from "../http/body.ts";
import type { Call } from "../http/call.ts";
import { json, noContent } from "../http/reply.ts";
import { open, type Route } from "../http/route.ts";
import { LakeError } from "../model.ts";
import { DOCUMENT_ID } from "../store/document-id.ts";
import type { Services } from "./services.ts";

const role = z
  .string()
  .refine((name) => roleNamed(name)?.isForPeople, { error: "is not a role for people" });
const regions = z.array(z.string().regex(DOCUMENT_ID)).max(400);

const invitation = z.object({
  role,
  regions: regions.default([]),
  name: z.string().trim().max(100).default(""),
  email: z.union([z.literal(""), z.email()]).default(""),
});

const change = z.strictObject({
  role: role.optional(),
  regions: regions.optional(),
  isDisabled: z.boolean().optional(),
});

const rolesForPeople = roles
  .filter(({ isForPeople }) => isForPeople)
  .map(({ name, title, description, isRegional }) => ({ name, title, description, isRegional }));

/**
 * Our own endpoints to manage people: for administrators, and for who runs the lake and so holds the
 * control token of `tokens.json`.
 */
export function peopleRoutes(services: Services): Route[] {
  const { accounts, sessions, setupLinks } = services;
  return [
    open("GET", "/digiplein/accounts", (call) => {
      requireManager(services, call);
      return json({ accounts: accounts.list(), roles: rolesForPeople });
    }),
    open("POST", "/digiplein/accounts/:id", async (call) => {
      requireManager(services, call);
      const wanted = await readJson(call, change);
      const current = accounts.byId(call.params.id ?? "");
      if (!current) throw unknownAccount(call);
      const next = { ...wanted, role: wanted.role ?? current.role };
      // Whoever becomes something else than a regional editor keeps no regions.
      const kept = roleNamed(next.role)?.isRegional ? current.regions : [];
      const owned = { ...next, regions: wanted.regions ?? kept };
      await checkRegions(services, owned);
      const changed = accounts.change(current.id, owned);
      if (changed === "unknown") throw unknownAccount(call);
      if (changed === "lastAdministrator") throw lastAdministrator();
      if (changed.isDisabled) {
        sessions.endAllOf(changed.id);
        setupLinks.withdrawOf(changed.email);
      }
      return json({ account: changed });
    }),
    open("GET", "/digiplein/setup-links", (call) => {
      requireManager(services, call);
      return json({ invitations: setupLinks.list() });
    }),
    open("DELETE", "/digiplein/setup-links/:id", (call) => {
      requireManager(services, call);
      if (setupLinks.withdraw(call.params.id ?? "")) return noContent();
      throw new LakeError(
        404,
        "There is no such invitation any more: it was used, withdrawn or too old.",
        "invitationNotFound",
      );
    }),
    open("POST", "/digiplein/setup-links", async (call) => {
      requireManager(services, call);
      const wanted = await readJson(call, invitation);
      await checkRegions(services, wanted);
      if (wanted.email && accounts.isDisabled(wanted.email)) {
        throw new LakeError(
          409,
          `The account of ${wanted.email} was shut out; let it in again before you invite it.`,
          "accountDisabled",
        );
      }
      const { path, expiresAt } = setupLinks.create(wanted);
      const hasAdministrator = accounts.hasRole("administrator");
      return json({ url: `${call.base}${path}`, expiresAt, hasAdministrator }, 201);
    }),
  ];
}

function requireManager({ robotOf }: Services, { caller, headers }: Call): void {
  if (caller?.role.name === "administrator") return;
  if (robotOf(bearerToken(headers) ?? "") === "control") return;
  throw new LakeError(
    403,
    "Only an administrator, or the control token of tokens.json, may manage people.",
    "forbidden",
  );
}

/** A regional role names its regions, which exist; another role has none. */
async function checkRegions(
  { lake }: Services,
  { role: name, regions: ids }: { role: string; regions: string[] },
): Promise<void> {
  const isRegional = roleNamed(name)?.isRegional ?? false;
  if (isRegional !== ids.length > 0) {
    const message = isRegional
      ? "A regional editor needs regions: ids such as region-zeeland."
      : `The role ${name} is the same everywhere; leave the regions out.`;
    throw new LakeError(400, message, "httpBadRequest");
  }
  const { omitted } = await lake.documents(ids, reader);
  const [missing] = omitted;
  if (missing) {
    throw new LakeError(404, `There is no region with the id "${missing.id}".`, "regionNotFound");
  }
}

/** Looks whether regions exist, whoever asks. */
const reader = {
  id: "people",
  grants: [{ filter: '_id in path("*")', permissions: ["read" as const] }],
};

function unknownAccount(call: Call): LakeError {
  return new LakeError(404, `There is no account "${call.params.id}".`, "accountNotFound");
}

function lastAdministrator(): LakeError {
  return new LakeError(
    409,
    "This is the last administrator; make someone else administrator first.",
    "lastAdministrator",
  );
}
