import { defineField, defineType } from "@sanity/types";
import { groupsOf } from "../../fields/groups.ts";
import { labelOf, subtitle } from "../../fields/preview.ts";
import {
  choiceField,
  choicesField,
  lineField,
  ownerRegionField,
  textField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";
import { dayInAmsterdam } from "../../time/day-in-amsterdam.ts";

/** The form of a notice. */
export const noticeType = defineType({
  name: "notice",
  title: labels.documentType.notice,
  type: "document",
  groups: groupsOf("text", "place"),
  validation: checkedLikeTheBuild("notice"),
  initialValue: () => ({ kind: "news", showFrom: dayInAmsterdam(new Date()) }),
  fields: [
    lineField({
      name: "title",
      title: "Titel",
      description: "Bijvoorbeeld: Vanaf 1 januari verandert er iets.",
      group: "text",
    }),
    choiceField({
      name: "kind",
      title: "Soort",
      description: "Bepaalt de kleur van de melding.",
      group: "text",
      table: "noticeKind",
    }),
    textField({
      name: "text",
      title: "Tekst",
      description: "Wat er is, voor wie, en wat je het beste kunt doen.",
      group: "text",
    }),
    lineField({
      name: "link",
      title: "Link",
      description:
        "Mag leeg blijven. Een pad op deze site (/hulp/), een adres met https:// of tel: met een nummer.",
      group: "text",
    }),
    defineField({
      name: "showFrom",
      title: "Tonen vanaf",
      description: "De eerste dag waarop bezoekers de melding zien.",
      type: "date",
      group: "place",
    }),
    defineField({
      name: "showUntil",
      title: "Tonen tot en met",
      description: "De laatste dag. Daarna verdwijnt de melding vanzelf.",
      type: "date",
      group: "place",
    }),
    choicesField({
      name: "audiences",
      title: "Voor wie",
      description: "Laat leeg als de melding voor iedereen is.",
      group: "place",
      table: "articleAudience",
    }),
    ownerRegionField(),
  ],
  preview: {
    select: { title: "title", kind: "kind", until: "showUntil" },
    prepare: ({ title, kind, until }) => ({
      title,
      subtitle: subtitle(labelOf("noticeKind", kind), until && `tot en met ${until}`),
    }),
  },
});
