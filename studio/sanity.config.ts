import { schemaTypes } from "@digiplein/content-schema/studio";
import { defineConfig } from "sanity";
import { structureTool } from "sanity/structure";
import { chooseBackend } from "./backend.ts";
import { inputFor, withInputs } from "./components/inputs.ts";
import { Logo } from "./components/Logo.tsx";
import { nothingLost } from "./components/nothing-lost/nothing-lost.ts";
import { NavbarWithStatus } from "./components/publication/PublicationStatus.tsx";
import { PublicationsLayout } from "./components/publication/publications.tsx";
import { dutchLocale } from "./dutch/locale.ts";
import { ownWords } from "./dutch/own-words.ts";
import { withIcons } from "./icons/with-icons.ts";
import { withPaste } from "./paste/with-paste.ts";
import { people } from "./people/people-plugin.ts";
import { documentViews } from "./preview/document-views.ts";
import { ownership } from "./session/ownership.ts";
import { structure } from "./structure/desk.ts";
import { newDocumentOptions } from "./structure/new-documents.ts";
import { actionsFor } from "./structure/permissions.ts";
import { articleTemplates, regionTemplates } from "./structure/templates.ts";
import { welcome } from "./welcome/welcome-plugin.ts";

export default defineConfig({
  ...chooseBackend(),
  name: "digiplein",
  title: "DigiPlein redactie",
  icon: Logo,
  plugins: [
    structureTool({ title: "Inhoud", structure, defaultDocumentNode: documentViews }),
    ownership(),
    welcome(),
    people(),
    dutchLocale(),
    nothingLost(),
  ],
  schema: {
    types: withPaste(withIcons(withInputs(schemaTypes))),
    templates: (templates) => [...templates, ...articleTemplates, ...regionTemplates],
  },
  form: { components: { input: inputFor } },
  i18n: { bundles: ownWords },
  studio: { components: { layout: PublicationsLayout, navbar: NavbarWithStatus } },
  document: {
    actions: actionsFor,
    newDocumentOptions,
    comments: { enabled: false },
    askToEdit: { enabled: false },
  },
  // Services of Sanity's own platform, which the embedded lake does not have.
  announcements: { enabled: false },
  tasks: { enabled: false },
  releases: { enabled: false },
  scheduledDrafts: { enabled: false },
  scheduledPublishing: { enabled: false },
  mediaLibrary: { enabled: false },
  apps: { canvas: { enabled: false } },
  advancedVersionControl: { enabled: false },
});
