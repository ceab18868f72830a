import { defineType } from "@sanity/types";
import {
  lineField,
  objectsField,
  referencesField,
  switchField,
  textField,
} from "../../fields/studio.ts";

/** The form of an outcome of a dialog. */
export const dialogOutcomeType = defineType({
  name: "dialogOutcome",
  title: "Uitkomst",
  type: "object",
  fields: [
    lineField({
      name: "title",
      title: "Titel",
      description: "Wat de bezoeker nu kan doen. Geen oordeel, geen score.",
    }),
    textField({
      name: "text",
      title: "Tekst",
      description: "Rustig en kort. Kies geen kant.",
      rows: 5,
    }),
    switchField({
      name: "urgent",
      title: "Nu hulp nodig",
      description: "Zet de hulplijnen bovenaan.",
    }),
    objectsField({ name: "actions", title: "Wat kun je nu doen", of: "action" }),
    referencesField({ name: "helplines", title: "Hulplijnen", to: ["helpline"] }),
    referencesField({ name: "articles", title: "Om te lezen", to: ["article"] }),
  ],
  preview: {
    select: { title: "title", urgent: "urgent" },
    prepare: ({ title, urgent }) => ({
      title,
      subtitle: urgent === true ? "Uitkomst · nu hulp nodig" : "Uitkomst",
    }),
  },
});
