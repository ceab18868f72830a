import { HomeIcon } from "@sanity/icons/Home";
import { definePlugin } from "sanity";
import { FirstVisit } from "./FirstVisit.tsx";
import { WelcomePage } from "./WelcomePage.tsx";

/** The tool "Welkom": what somebody who is new sees first, and finds back later. */
export const welcome = definePlugin({
  name: "welcome",
  tools: (tools) => [
    ...tools,
    { name: "welkom", title: "Welkom", icon: HomeIcon, component: WelcomePage },
  ],
  studio: { components: { layout: FirstVisit } },
});
