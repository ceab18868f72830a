import { defineLocaleResourceBundle } from "sanity";

/** What Sanity's Dutch leaves in English, or unclear, about saving, restoring and deleting. */
export const nothingLostWords = [
  defineLocaleResourceBundle({
    locale: "nl-NL",
    namespace: "structure",
    resources: {
      "action.restore.confirm.message":
        "Wil je deze versie terug? Ze wordt je concept. De site verandert pas als je publiceert.",
      "document-view.form-view.sync-pending.title": "Je wijzigingen zijn nog niet opgeslagen",
      "document-view.form-view.sync-pending.description":
        "We blijven het proberen. Wat je typte staat nog in dit venster.",
      "document-view.form-view.sync-stalled.title":
        "Je wijzigingen zijn nog steeds niet opgeslagen",
      "document-view.form-view.sync-stalled.description":
        "Je kunt weer typen zodra dat gelukt is. Laat dit venster open: wat je typte staat er nog in.",
      "document-view.form-view.sync-recovering.title": "Je wijzigingen worden opgeslagen …",
      "document-view.form-view.sync-recovering.description": "Zo meteen kun je weer typen.",
      "confirm-delete-dialog.confirmation.text_delete_one":
        "Weet je zeker dat je dit document wilt verwijderen?",
      "confirm-delete-dialog.confirmation.text_delete_other":
        "Weet je zeker dat je alle versies van dit document wilt verwijderen?",
      "confirm-delete-dialog.confirm-button.text_delete_one": "Document verwijderen",
      "confirm-delete-dialog.confirm-button.text_delete_other": "Alle versies verwijderen",
      "confirm-delete-dialog.confirm-anyway-button.text_delete_one": "Toch verwijderen",
      "confirm-delete-dialog.confirm-anyway-button.text_delete_other":
        "Toch alle versies verwijderen",
    },
  }),
  defineLocaleResourceBundle({
    locale: "nl-NL",
    namespace: "studio",
    resources: {
      // The date that Sanity puts here is always in English; the list beside it has it in Dutch.
      "document-status.revision-from":
        "Dit is een oude versie. Kies Herstellen om deze terug te halen.",
      "document-group.delete.cancel-button.text": "Annuleren",
      "document-group.delete.confirm-button.text_one": "Verwijderen (1)",
      "document-group.delete.confirm-button.text_other": "Verwijderen ({{count}})",
      "document-group.delete.error.message":
        "Verwijderen is niet gelukt. Meestal komt dat doordat andere documenten ernaar verwijzen.",
      "document-group.delete.referring-document-count.text_one":
        "1 document verwijst naar “<DocumentTitle/>”",
      "document-group.delete.referring-document-count.text_other":
        "{{count}} documenten verwijzen naar “<DocumentTitle/>”",
      "document-group.delete.referring-documents-descriptor.text":
        "Je kunt “<DocumentTitle/>” misschien niet verwijderen, omdat deze documenten ernaar verwijzen:",
      "login.logged-out.title": "Je bent uitgelogd",
      "login.logged-out.session-expired": "Je was te lang weg. Log opnieuw in.",
      "login.logged-out.generic": "Log opnieuw in.",
    },
  }),
];
