import { defineType } from "@sanity/types";
import { accessFields, OFFER_GROUPS, textFields, whereFields } from "../../fields/offer-form.ts";
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
  groups: OFFER_GROUPS,
  validation: checkedLikeTheBuild("serviceOverride"),
  fields: [
    referenceField({
      name: "base",
      title: "Landelijk aanbod",
      description: "Het aanbod dat in je regio anders is.",
      group: "text",
      to: ["service"],
    }),
    { ...ownerRegionField(), description: "De regio waarvoor dit geldt.", group: "text" },
    switchField({
      name: "hidden",
      title: "Niet tonen in deze regio",
      description: "Voor aanbod dat hier niet werkt.",
      group: "text",
    }),
    ...textFields(),
    ...accessFields(),
    ...whereFields(),
    {
      ...lineField({
        name: "baseHash",
        title: "Versie van het landelijke aanbod",
        description: "Hiermee ziet het systeem of het landelijke aanbod sindsdien is veranderd.",
        group: "origin",
      }),
      readOnly: true,
    },
  ],
  preview: { select: { title: "base.name", subtitle: "ownerRegion.title" } },
});
