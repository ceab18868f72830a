/**
 * What Sanity's Dutch does not have yet and editors can meet, by namespace. A key that a newer
 * translation has too is refused by the test: then it can go.
 */
export const missingWords: Readonly<Record<"structure" | "studio", Record<string, string>>> = {
  structure: {
    "action.publish.disabled.not-publishable": "Dit kun je hier niet publiceren",
    "action.unpublish.disabled.already-unpublished": "Dit gaat al offline",
    "banners.obsolete-draft.actions.compare-draft.tooltip":
      "Er is niets gepubliceerd om dit concept mee te vergelijken.",
    "compare-version.error.loadVersions.title": "De versies kunnen niet worden geladen",
    "confirm-delete-dialog.confirm-anyway-button.text_delete_one": "Toch verwijderen",
    "confirm-delete-dialog.confirm-anyway-button.text_delete_other":
      "Toch alle versies verwijderen",
    "confirm-delete-dialog.confirm-button.text_delete_one": "Document verwijderen",
    "confirm-delete-dialog.confirm-button.text_delete_other": "Alle versies verwijderen",
    "confirm-delete-dialog.confirmation.text_delete_one":
      "Weet je zeker dat je dit document wilt verwijderen?",
    "confirm-delete-dialog.confirmation.text_delete_other":
      "Weet je zeker dat je alle versies van dit document wilt verwijderen?",
    "document-group-inventory.onboarding-hint": "Waar zijn de knoppen voor de versies?",
    "document-inspector.error.close-button.aria-label": "Paneel sluiten",
    "document-inspector.error.description": "Dit paneel kan niet worden getoond.",
    "document-inspector.error.retry-button.text": "Probeer het opnieuw",
    "document-inspector.error.title": "Er ging iets mis",
    "document-target-badges.not-in-target.tooltip": "Dit document bestaat hier nog niet.",
    "document-view.form-view.sync-pending.title": "Je wijzigingen zijn nog niet opgeslagen",
    "document-view.form-view.sync-pending.description":
      "We blijven het proberen. Wat je typte staat nog in dit venster.",
    "document-view.form-view.sync-recovering.title": "Je wijzigingen worden opgeslagen …",
    "document-view.form-view.sync-recovering.description": "Zo meteen kun je weer typen.",
    "document-view.form-view.sync-stalled.title": "Je wijzigingen zijn nog steeds niet opgeslagen",
    "document-view.form-view.sync-stalled.description":
      "Je kunt weer typen zodra dat gelukt is. Laat dit venster open: wat je typte staat er nog in.",
    "incoming-references-pane.no-references": "Er verwijst niets hiernaar.",
    "menu-items.layout.restore-default": "Gewone weergave",
    "menu-items.layout.restore-default.disabled-reason": "Dit is al de gewone weergave",
    "menu-items.sort-by.restore-default": "Gewone volgorde",
    "menu-items.sort-by.restore-default.disabled-reason": "Dit is al de gewone volgorde",
    "panes.document-list-pane.error.max-retries-attempted":
      "Na {{count}} keer proberen lukt het niet vanzelf.",
    "panes.document-list-pane.search-ordering.aria-label": "Volgorde van wat is gevonden",
    "panes.document-list-pane.search-ordering.label": "Volgorde: {{order}}",
    "panes.document-list-pane.search-ordering.relevance": "Wat het beste past",
    "panes.document-list-pane.search-ordering.summary-relevance": "Wat het beste past, staat boven",
    "panes.document-list-pane.sort-order.disabled-reason":
      "Deze volgorde gebruikt velden die dit soort document niet heeft",
    "panes.document-pane.variant-target.loading": "Het document wordt geladen …",
  },
  studio: {
    "asset-source.dialog.load-error": "De bestanden kunnen niet worden geladen",
    "changes.action.revert-all-description":
      "Weet je zeker dat je alle {{count}} wijzigingen wilt terugdraaien?",
    "changes.unknown-schema-field.description": "Dit veld staat niet in het formulier.",
    "common.error": "Er ging iets mis",
    "diagnostics.menu-item": "Technische gegevens",
    "document-group-inventory.action.cancel": "Annuleren",
    "document-group-inventory.filter-string.label": "Zoek in {{subject}}",
    "document-group-inventory.viewing-item-label": "nu open",
    "document-group.delete.cancel-button.text": "Annuleren",
    "document-group.delete.confirm-button.text_one": "Verwijderen (1)",
    "document-group.delete.confirm-button.text_other": "Verwijderen ({{count}})",
    "document-group.delete.error.message":
      "Verwijderen is niet gelukt. Meestal komt dat doordat andere documenten ernaar verwijzen.",
    "document-group.delete.preview-item.preview-unavailable.title": "Geen voorbeeld",
    "document-group.delete.referring-document-count.text_one":
      "1 document verwijst naar “<DocumentTitle/>”",
    "document-group.delete.referring-document-count.text_other":
      "{{count}} documenten verwijzen naar “<DocumentTitle/>”",
    "document-group.delete.referring-documents-descriptor.text":
      "Je kunt “<DocumentTitle/>” misschien niet verwijderen, omdat deze documenten ernaar verwijzen:",
    "document-group.delete.title_one": "{{count}} {{subject}} verwijderen",
    "document-group.delete.title_other": "{{count}} {{subject}} verwijderen",
    "document-status.published-at": "Gepubliceerd {{date}}",
    "document.initial-value.error.title": "Het nieuwe document kon niet worden voorbereid",
    "document.initial-value.error.description": "Het document is leeg geopend. {{errorMessage}}",
    "inputs.portable-text.table.add-column": "Kolom toevoegen aan het eind",
    "inputs.portable-text.table.add-row": "Rij toevoegen aan het eind",
    "inputs.portable-text.table.delete-column": "Kolom verwijderen",
    "inputs.portable-text.table.delete-row": "Rij verwijderen",
    "inputs.portable-text.table.delete-table": "Tabel verwijderen",
    "search.action.search-specific-types-truncated": "Zoek naar {{types, list}} en {{count}} meer",
    "search.document-type-list-truncated": "{{types, list}} en {{count}} meer",
  },
};
