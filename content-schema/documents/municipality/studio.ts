import { defineType } from "@sanity/types";
import { lineField, slugField } from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of a municipality: to look at, because the list is generated. */
export const municipalityType = defineType({
  name: "municipality",
  title: labels.documentType.municipality,
  type: "document",
  description: "De gemeenten komen uit een landelijke lijst en zijn hier niet te bewerken.",
  readOnly: true,
  groups: [{ name: "place", title: "Gemeente", default: true }],
  validation: checkedLikeTheBuild("municipality"),
  fields: [
    lineField({ name: "name", title: "Naam", group: "place" }),
    slugField("name"),
    lineField({
      name: "gemeentecode",
      title: "Gemeentecode",
      description: "Vier cijfers van het CBS, bijvoorbeeld 0664.",
      group: "place",
    }),
    lineField({ name: "province", title: "Provincie", group: "place" }),
  ],
  preview: { select: { title: "name", subtitle: "province" } },
});
