import { defineType } from "@sanity/types";
import { groupsOf } from "../../fields/groups.ts";
import { choiceField, lineField, ownerRegionField, textField } from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of a redirect. */
export const redirectType = defineType({
  name: "redirect",
  title: labels.documentType.redirect,
  type: "document",
  groups: groupsOf("text", "place"),
  validation: checkedLikeTheBuild("redirect"),
  initialValue: { reason: "moved" },
  fields: [
    lineField({
      name: "from",
      title: "Oud pad",
      description: "Waar de pagina stond. Bijvoorbeeld: /onderwerpen/verhuizen/.",
      group: "text",
    }),
    choiceField({
      name: "reason",
      title: "Wat is er gebeurd?",
      description: "Dit leest wie op het oude adres komt.",
      group: "text",
      table: "redirectReason",
    }),
    lineField({
      name: "to",
      title: "Nieuw pad",
      description: "Waar de bezoeker nu heen moet. Laat leeg als er geen andere pagina is.",
      group: "text",
    }),
    textField({
      name: "explanation",
      title: "Uitleg",
      description:
        "Wat de bezoeker leest op het oude adres. Nodig als er geen nieuw pad is. Bijvoorbeeld: deze regeling stopte in 2026.",
      group: "text",
    }),
    ownerRegionField(),
  ],
  preview: {
    select: { from: "from", to: "to" },
    prepare: ({ from, to }) => ({ title: from, subtitle: `→ ${to ?? "alleen uitleg"}` }),
  },
});
