import { defineType } from "@sanity/types";
import { GROUPS } from "../../fields/groups.ts";
import { pageOriginFields, pagePlaceFields, pageTextFields } from "../../fields/page-form.ts";
import { labelOf, subtitle } from "../../fields/preview.ts";
import { choiceField, choicesField, lineField } from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of an article. */
export const articleType = defineType({
  name: "article",
  title: labels.documentType.article,
  type: "document",
  groups: GROUPS,
  validation: checkedLikeTheBuild("article"),
  initialValue: { audience: "parent" },
  fields: [
    lineField({
      name: "title",
      title: "Titel",
      description: "Wat de lezer zou intypen. Bijvoorbeeld: Hoe vertellen we het onze kinderen?",
      group: "text",
    }),
    choiceField({
      name: "audience",
      title: "Voor wie",
      description:
        "Bepaalt het deel van de site waar de pagina staat, en hoe eenvoudig de tekst moet zijn.",
      group: "text",
      table: "articleAudience",
    }),
    {
      ...choicesField({
        name: "professions",
        title: "Voor welke beroepen",
        description: "Laat leeg als de pagina voor alle professionals is.",
        group: "text",
        table: "profession",
      }),
      // A wrong choice stays visible, so that an editor can take it away.
      hidden: ({ document, value }) =>
        document?.audience !== "professional" && (value ?? []).length === 0,
    },
    ...pageTextFields(),
    ...pagePlaceFields(["article"]),
    ...pageOriginFields(),
  ],
  preview: {
    select: { title: "title", audience: "audience", region: "ownerRegion.title" },
    prepare: ({ title, audience, region }) => ({
      title,
      subtitle: subtitle(labelOf("articleAudience", audience), region),
    }),
  },
});
