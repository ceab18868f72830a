import { defineLocaleResourceBundle } from "sanity";
import { missingWords } from "./missing-words.ts";

/** What Sanity's Dutch leaves in English, or says with a word that nobody knows. */
export const ownWords = [
  defineLocaleResourceBundle({
    locale: "nl-NL",
    namespace: "studio",
    resources: {
      ...missingWords.studio,
      // The date that Sanity puts here is always in English; the list beside it has it in Dutch.
      "document-status.revision-from":
        "Dit is een oude versie. Kies Herstellen om deze terug te halen.",
      "login.logged-out.title": "Je bent uitgelogd",
      "login.logged-out.generic": "Log opnieuw in. Lukt dat niet? Vraag een beheerder.",
      "login.logged-out.session-expired": "Je was een tijd weg. Log opnieuw in.",
      "form.field.actions-menu.title": "Acties voor dit veld",
      // Sanity does not show why the content lake refused a file, so say what it takes.
      "inputs.image.upload-error.description":
        "Kies een afbeelding van het soort JPEG, PNG, WebP, GIF, AVIF of SVG van hoogstens 20 MB. Lukt het dan nog niet? Sla de afbeelding opnieuw op en kies haar nog een keer.",
      "inputs.file.upload-failed.description":
        "Kies een pdf, een document, een tekst, een geluid of een filmpje van hoogstens 50 MB. Lukt het dan nog niet? Sla het bestand opnieuw op en kies het nog een keer.",
    },
  }),
  defineLocaleResourceBundle({
    locale: "nl-NL",
    namespace: "structure",
    resources: {
      ...missingWords.structure,
      // Sanity looks for this one in the wrong namespace and would show its key.
      "changes.action.close-label": "Historie sluiten",
      "action.restore.confirm.message":
        "Wil je deze versie terug? Ze wordt je concept. De site verandert pas als je publiceert.",
      // Without an article it is right for every type: "Nieuw: Bijeenkomst".
      "browser-document-title.new-document": "Nieuw: {{schemaType}}",
      "panes.document-header-title.new.text": "Nieuw: {{schemaType}}",
      // Why, and what you can do instead, stands below it; see session/DocumentNotice.tsx.
      "banners.permission-check-banner.missing-permission_create_one": "Je kunt dit alleen lezen.",
      "banners.permission-check-banner.missing-permission_create_other":
        "Je kunt dit alleen lezen.",
      "banners.permission-check-banner.missing-permission_update_one": "Je kunt dit alleen lezen.",
      "banners.permission-check-banner.missing-permission_update_other":
        "Je kunt dit alleen lezen.",
      "action.unpublish.label": "Offline halen",
      // Our own notice says that there is no connection; see components/nothing-lost.
      "panes.document-list-pane.reconnecting": "De lijst wordt bijgewerkt …",
      "action.discard-changes.confirm-dialog.confirm-discard-changes":
        "Weet je zeker dat je alle wijzigingen sinds de laatste publicatie wilt weggooien?",
      "action.discard-changes.confirm-dialog.confirm-discard-changes-draft":
        "Weet je zeker dat je dit concept wilt weggooien?",
      "confirm-delete-dialog.header.text_unpublish": "Document offline halen?",
      "confirm-delete-dialog.confirmation.text_unpublish":
        "Weet je zeker dat je “<DocumentTitle/>” offline wilt halen?",
      "confirm-delete-dialog.confirm-button.text_unpublish": "Nu offline halen",
      "confirm-delete-dialog.confirmation.text_delete":
        "Weet je zeker dat je “<DocumentTitle/>” wilt verwijderen?",
      "confirm-delete-dialog.referring-documents-descriptor.text_delete":
        "Je kunt “<DocumentTitle/>” misschien niet verwijderen, omdat deze documenten ernaar verwijzen:",
      "confirm-delete-dialog.referring-documents-descriptor.text_unpublish":
        "Je kunt “<DocumentTitle/>” misschien niet offline halen, omdat deze documenten ernaar verwijzen:",
      "confirm-delete-dialog.confirm-anyway-button.text_unpublish": "Toch offline halen",
    },
  }),
];
