import type { LakeDocument } from "../model.ts";
import { searchable } from "./text-query.ts";

/** Which documents a filter can match at all; everything else need not be looked at. */
export interface Candidates {
  ids: string[];
  types: string[];
  /** ids that a matching document refers to */
  referencesTo: string[];
}

/** The documents that one query sees: what its actor may read, in its perspective, by `_id`. */
export class DocumentView {
  readonly documents: readonly LakeDocument[];
  readonly #sourcesOf: (target: string) => Iterable<string>;
  #byId: Map<string, LakeDocument> | undefined;
  #byType: Map<string, LakeDocument[]> | undefined;
  #searchable: LakeDocument[] | undefined;

  /**
   * @param documents sorted by `_id`
   * @param sourcesOf ids, as this view names them, of documents that refer to an id; may say too many
   */
  constructor(documents: LakeDocument[], sourcesOf: (target: string) => Iterable<string>) {
    this.documents = documents;
    this.#sourcesOf = sourcesOf;
  }

  /** The document with this id in this view. */
  get(id: string): LakeDocument | undefined {
    this.#byId ??= new Map(this.documents.map((document) => [document._id, document]));
    return this.#byId.get(id);
  }

  /** The documents that may match, by `_id`. */
  candidates({ ids, types, referencesTo }: Candidates): LakeDocument[] {
    const [onlyType] = types;
    if (ids.length + referencesTo.length === 0 && types.length === 1) return this.#ofType(onlyType);
    const found = new Map<string, LakeDocument>();
    const add = (id: string) => {
      const document = this.get(id);
      if (document) found.set(id, document);
    };
    for (const id of ids) add(id);
    for (const target of referencesTo) for (const id of this.#sourcesOf(target)) add(id);
    for (const type of types) {
      for (const document of this.#ofType(type)) found.set(document._id, document);
    }
    return [...found.values()].sort((a, b) => (a._id < b._id ? -1 : 1));
  }

  /** The documents with their text gathered in one hidden field, for `@ match text::query(…)`. */
  get searchableDocuments(): readonly LakeDocument[] {
    this.#searchable ??= this.documents.map(searchable);
    return this.#searchable;
  }

  #ofType(type: string | undefined): LakeDocument[] {
    this.#byType ??= Map.groupBy(this.documents, (document) => document._type);
    return this.#byType.get(type ?? "") ?? [];
  }
}
