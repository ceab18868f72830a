import { defineField, defineType } from "@sanity/types";
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
      description: "Zet de hulplijnen bovenaan. Kies dan 112 of Veilig Thuis.",
    }),
    defineField({
      name: "continueTo",
      title: "Toch verder",
      description: "De vraag waarmee het gesprek verdergaat als de bezoeker dat wil.",
      type: "dialogTarget",
      options: { targets: ["nodes"] },
      hidden: ({ parent }) => parent?.urgent !== true && parent?.continueTo === undefined,
    }),
    objectsField({
      name: "actions",
      title: "Wat kun je nu doen",
      description: "Hoogstens drie dingen. Bijvoorbeeld: Vertel het aan iemand die je vertrouwt.",
      of: "action",
    }),
    referencesField({
      name: "helplines",
      title: "Hulplijnen",
      description: "Wie de bezoeker nu kan bellen of met wie die kan chatten.",
      to: ["helpline"],
    }),
    referencesField({
      name: "articles",
      title: "Om te lezen",
      description: "Een of twee pagina's. Typ een paar woorden van de titel.",
      to: ["article"],
    }),
    defineField({
      name: "help",
      title: "Hulp uit de menukaart",
      description: "De site toont wat er is in de gemeente van de bezoeker.",
      type: "helpFilter",
    }),
  ],
  preview: {
    select: { title: "title", urgent: "urgent" },
    prepare: ({ title, urgent }) => ({
      title,
      subtitle: urgent === true ? "Uitkomst · nu hulp nodig" : "Uitkomst",
    }),
  },
});
