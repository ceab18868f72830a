import type { Route } from "../http/route.ts";
import { assetRoutes } from "./asset-routes.ts";
import { authRoutes } from "./auth-routes.ts";
import { documentRoutes } from "./document-routes.ts";
import { exportRoutes } from "./export-routes.ts";
import { historyRoutes } from "./history-routes.ts";
import { hostedOnlyRoutes } from "./hosted-only-routes.ts";
import { operatorRoutes } from "./operator-routes.ts";
import { peopleRoutes } from "./people-routes.ts";
import { projectRoutes } from "./project-routes.ts";
import { queryRoutes } from "./query-routes.ts";
import type { Services } from "./services.ts";
import { streamRoutes } from "./stream-routes.ts";
import { userRoutes } from "./user-routes.ts";

/** Every endpoint under `/v<version>`, the ones that are asked most first. */
export function apiRoutes(services: Services): Route[] {
  return [
    ...queryRoutes(services),
    ...documentRoutes(services),
    ...streamRoutes(services),
    ...historyRoutes(services),
    ...exportRoutes(services),
    ...assetRoutes(services),
    ...userRoutes(services),
    ...projectRoutes(services),
    ...authRoutes(services),
    ...peopleRoutes(services),
    ...operatorRoutes(services),
    ...hostedOnlyRoutes(),
  ];
}
