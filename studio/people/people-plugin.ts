import { UsersIcon } from "@sanity/icons/Users";
import { definePlugin } from "sanity";
import { LAKE } from "../backend.ts";
import { PeoplePage } from "./PeoplePage.tsx";

/**
 * The tool "Mensen", for administrators. Only on the embedded lake: who may use the hosted one is
 * managed by Sanity.
 */
export const people = definePlugin({
  name: "people",
  tools: (tools, { projectId, currentUser }) => {
    const manages = currentUser?.roles.some(({ name }) => name === "administrator") ?? false;
    if (projectId !== LAKE || !manages) return tools;
    return [...tools, { name: "mensen", title: "Mensen", icon: UsersIcon, component: PeoplePage }];
  },
});
