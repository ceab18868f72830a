import { isAllowed, readingKey } from "../access/grants.ts";
import type { Actor, LakeDocument, Perspective } from "../model.ts";
import { publishedId } from "../store/document-id.ts";
import type { DocumentStore } from "../store/document-store.ts";
import { DocumentView } from "./document-view.ts";
import { documentsInPerspective } from "./perspective.ts";

const CACHED_VIEWS = 16;

/** Makes the view of an actor in a perspective, and keeps it until the next commit. */
export class ViewCache {
  readonly #store: DocumentStore;
  readonly #views = new Map<string, DocumentView>();
  #version = -1;

  constructor(store: DocumentStore) {
    this.#store = store;
  }

  /**
   * What the actor may read of the committed documents.
   * @throws LakeError 400 for an impossible perspective
   */
  view(actor: Actor, perspective: Perspective): DocumentView {
    if (this.#version !== this.#store.version || this.#views.size > CACHED_VIEWS) {
      this.#views.clear();
      this.#version = this.#store.version;
    }
    const key = `${perspective.join(",")} ${readingKey(actor)}`;
    const known = this.#views.get(key);
    if (known) return known;
    const documents = documentsInPerspective(readable(this.#store.all(), actor), perspective);
    const view = new DocumentView(documents, (target) => this.#sourcesOf(target));
    this.#views.set(key, view);
    return view;
  }

  /** Sources by their own and by their published id; the view knows which of them it shows. */
  *#sourcesOf(target: string): Iterable<string> {
    for (const id of this.#store.references.sourcesOf(target)) {
      yield id;
      yield publishedId(id);
    }
  }
}

/** Those of the documents that the actor may read. */
export function* readable(
  documents: Iterable<LakeDocument>,
  actor: Actor,
): IterableIterator<LakeDocument> {
  for (const document of documents) if (isAllowed(actor, "read", document)) yield document;
}
