import { roles } from "../auth/role-names.ts";
import { json } from "../http/reply.ts";
import { type Route, signedIn } from "../http/route.ts";
import { dataset, projectId, type Services } from "./services.ts";

/** `projects/…` and `features`: the one project with its dataset, roles and members. */
export function projectRoutes({ accounts }: Services): Route[] {
  const datasets = [{ name: dataset, aclMode: "private", datasetProfile: "content" }];
  return [
    signedIn("GET", "/projects/:project", ({ caller }) =>
      json({
        id: projectId,
        displayName: "DigiPlein",
        studioHost: null,
        organizationId: "digiplein",
        isBlocked: false,
        isDisabled: false,
        isDisabledByUser: false,
        activityFeedEnabled: false,
        metadata: {},
        features: [],
        members: accounts.list().map(({ id, role, createdAt }) => ({
          id,
          createdAt,
          isCurrentUser: id === caller.actor.id,
          isRobot: false,
          role,
          roles: [{ name: role, title: roles.find(({ name }) => name === role)?.title ?? role }],
        })),
      }),
    ),
    signedIn("GET", "/projects/:project/datasets", (call) =>
      // The Studio asks for add-on datasets (comments, tasks) by profile; there are none.
      json(call.url.searchParams.has("datasetProfile") ? [] : datasets),
    ),
    signedIn("GET", "/datasets", () => json(datasets)),
    // The same list that the lake enforces, so that the Studio greys out what would be refused.
    signedIn("GET", "/projects/:project/datasets/:dataset/acl", ({ caller }) =>
      json(caller.actor.grants),
    ),
    signedIn("GET", "/projects/:project/grants", () =>
      json({ "sanity.project": [{ grants: [{ name: "read" }] }] }),
    ),
    signedIn("GET", "/projects/:project/roles", () =>
      json(
        roles.map(({ name, title, description }) => ({
          name,
          title,
          description,
          isRootRole: name === "administrator",
          isCustom: false,
        })),
      ),
    ),
    signedIn("GET", "/projects/:project/user-applications", () => json([])),
    signedIn("GET", "/features", () => json([])),
  ];
}
