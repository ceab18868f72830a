import { readingKey } from "../access/grants.ts";
import type { Actor, Perspective } from "../model.ts";
import type { DocumentStore } from "../store/document-store.ts";
import { DocumentView } from "./document-view.ts";
import { lensOf } from "./perspective.ts";

const CACHED_VIEWS = 16;

/** Keeps the views of committed documents, with the lists they gathered, until the next commit. */
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
    const view = new DocumentView(this.#store, lensOf(perspective), actor);
    this.#views.set(key, view);
    return view;
  }
}
