import { definePlugin } from "sanity";
import { checkAction } from "../actions/check-action.tsx";
import { overrideTemplates, proposalTemplate } from "../actions/instead.ts";
import { insteadAction } from "../actions/instead-action.ts";
import { publishOverride } from "../actions/publish-override.ts";
import { publishWhenChecked } from "../actions/publish-when-checked.ts";
import { badges } from "../badges/badges.ts";
import { isOverrideType } from "../badges/base-moved.ts";
import { withNotice } from "./DocumentNotice.tsx";
import { SessionLayout } from "./SessionLayout.tsx";

/** Whose a document is, all through the Studio: said above the form, with what you can do. */
export const ownership = definePlugin({
  name: "ownership",
  studio: { components: { layout: SessionLayout } },
  form: { components: { input: withNotice } },
  schema: { templates: (templates) => [...templates, ...overrideTemplates, proposalTemplate] },
  document: {
    actions: (actions, { schemaType }) => [
      insteadAction,
      ...actions.map((action) => {
        if (action.action !== "publish") return action;
        const publish = publishWhenChecked(action);
        return isOverrideType(schemaType) ? publishOverride(publish, schemaType) : publish;
      }),
      checkAction,
    ],
    badges: (known) => [...known, ...badges],
  },
});
