import { defineField, defineType } from "@sanity/types";
import { GROUPS } from "../../fields/groups.ts";
import {
  choiceField,
  choicesField,
  exampleField,
  lineField,
  originFields,
  ownerRegionField,
  referenceField,
  slugField,
  textField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** A field of a secret location disappears, unless it still holds a value that has to go. */
const hiddenWhenSecret =
  (name: string) =>
  ({ document }: { document?: Record<string, unknown> | undefined }) =>
    document?.visibility === "secret" && document[name] === undefined;

const degreesField = (name: string, title: string) =>
  defineField({
    name,
    title,
    description: "In graden, met een punt of komma. Mag leeg blijven.",
    type: "number",
    group: "text",
    fieldset: "map",
    hidden: hiddenWhenSecret(name),
  });

/** The form of a location. */
export const locationType = defineType({
  name: "location",
  title: labels.documentType.location,
  type: "document",
  groups: GROUPS,
  fieldsets: [
    {
      name: "map",
      title: "Op de kaart",
      options: { collapsible: true, collapsed: true, columns: 2 },
    },
  ],
  validation: checkedLikeTheBuild("location"),
  initialValue: { kind: "physical", visibility: "full" },
  fields: [
    lineField({
      name: "name",
      title: "Naam",
      description: "Bijvoorbeeld: Buurthuis De Voorbeeldpoort.",
      group: "text",
    }),
    choiceField({
      name: "kind",
      title: "Soort",
      description: "Kies ‘Een plek’ als mensen er langs kunnen komen.",
      group: "text",
      table: "locationKind",
    }),
    choiceField({
      name: "visibility",
      title: "Wat mogen bezoekers weten?",
      description: "Van een geheime locatie bewaren we geen adres: dan kan het nooit uitlekken.",
      group: "text",
      table: "locationVisibility",
    }),
    defineField({
      name: "address",
      title: "Adres",
      description: "Waar mensen naartoe komen, of waar ze hun post naartoe sturen.",
      type: "address",
      group: "text",
      hidden: hiddenWhenSecret("address"),
    }),
    referenceField({
      name: "municipality",
      title: "Gemeente",
      description: "In welke gemeente ligt dit? Typ de eerste letters.",
      group: "text",
      to: ["municipality"],
    }),
    degreesField("latitude", "Breedtegraad"),
    degreesField("longitude", "Lengtegraad"),
    choicesField({
      name: "accessibility",
      title: "Toegankelijkheid",
      description: "Kies alleen wat je zeker weet.",
      group: "text",
      table: "accessibility",
    }),
    {
      ...textField({
        name: "routeNote",
        title: "Hoe kom je er",
        description: "Bijvoorbeeld: de ingang is aan de achterkant.",
        group: "text",
        rows: 2,
      }),
      hidden: hiddenWhenSecret("routeNote"),
    },
    slugField("name"),
    ownerRegionField(),
    exampleField(),
    ...originFields(),
  ],
  preview: { select: { title: "name", subtitle: "municipality.name" } },
});
