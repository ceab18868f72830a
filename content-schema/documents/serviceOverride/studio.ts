import { defineType } from "@sanity/types";
import { groupsOf } from "../../fields/groups.ts";
import { accessFields, textFields, whereFields } from "../../fields/offer-form.ts";
import { lineField, ownerRegionField, referenceField, switchField } from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of a region's changes to a national offer. */
export const serviceOverrideType = defineType({
  name: "serviceOverride",
  title: labels.documentType.serviceOverride,
  type: "document",
  description:
    "Vul alleen in wat in je regio anders is. De rest blijft zoals het landelijke aanbod.",
  groups: groupsOf("text", "access", "where", "place"),
  validation: checkedLikeTheBuild("serviceOverride"),
  fields: [
    referenceField({
      name: "base",
      title: "Landelijk aanbod",
      description: "Het aanbod dat in je regio anders is. Typ een deel van de naam.",
      group: "text",
      to: ["service"],
    }),
    ...textFields(),
    ...accessFields(),
    ...whereFields(),
    switchField({
      name: "hidden",
      title: "Niet tonen in deze regio",
      description: "Voor aanbod dat hier niet werkt.",
      group: "place",
    }),
    { ...ownerRegionField(), description: "De regio waarvoor dit geldt." },
    {
      ...lineField({
        name: "baseHash",
        title: "Versie van het landelijke aanbod",
        description: "Vult zichzelf. Zo zie je of het landelijke aanbod daarna is veranderd.",
        group: "place",
      }),
      readOnly: true,
    },
  ],
  preview: { select: { title: "base.name", subtitle: "ownerRegion.title" } },
});
