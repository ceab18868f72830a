import { defineType } from "@sanity/types";
import { GROUPS } from "../../fields/groups.ts";
import { lineField, originFields, slugField, urlField } from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** What the generated list says is to look at only. */
const generated = { readOnly: true } as const;

/** The form of a municipality: the list is generated, its number and website are added by hand. */
export const municipalityType = defineType({
  name: "municipality",
  title: labels.documentType.municipality,
  type: "document",
  description:
    "De gemeenten komen uit een landelijke lijst. Alleen het telefoonnummer en de website vul je zelf in.",
  groups: GROUPS,
  validation: checkedLikeTheBuild("municipality"),
  fields: [
    { ...lineField({ name: "name", title: "Naam", group: "text" }), ...generated },
    { ...slugField("name"), ...generated },
    {
      ...lineField({
        name: "gemeentecode",
        title: "Gemeentecode",
        description: "Vier cijfers van het CBS, bijvoorbeeld 0664.",
        group: "text",
      }),
      ...generated,
    },
    { ...lineField({ name: "province", title: "Provincie", group: "text" }), ...generated },
    lineField({
      name: "phone14",
      title: "Telefoonnummer van de gemeente",
      description:
        "Het nummer dat met 14 begint, bijvoorbeeld 14 0113. Zet de pagina bij de bronnen.",
      group: "text",
    }),
    urlField({
      name: "website",
      title: "Website",
      description: "De voorpagina van de gemeente. Begint met https://.",
      group: "text",
    }),
    ...originFields(),
  ],
  preview: { select: { title: "name", subtitle: "province" } },
});
