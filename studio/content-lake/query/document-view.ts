import { isAllowed } from "../access/grants.ts";
import type { Actor, LakeDocument } from "../model.ts";
import type { Lens } from "./perspective.ts";

/** Where documents come from: the store, or a transaction under way. */
export interface DocumentSource {
  get(id: string): LakeDocument | null | undefined;
  all(): Iterable<LakeDocument>;
  /** ids of documents of a type; may name too many */
  idsOfType(type: string): Iterable<string>;
  /** ids of documents that refer to an id; may name too many */
  sourcesOf(target: string): Iterable<string>;
}

/** Which documents a filter can match at all; everything else need not be looked at. */
export interface Candidates {
  ids: string[];
  types: string[];
  /** ids that a matching document refers to */
  referencesTo: string[];
}

/**
 * The documents that one query sees: what its actor may read, through the lens of a perspective.
 * Nothing is gathered before it is asked for. Lists are in the order of `_id`.
 */
export class DocumentView {
  readonly #source: DocumentSource;
  readonly #lens: Lens;
  readonly #stored: (id: string) => LakeDocument | undefined;
  readonly #byType = new Map<string, LakeDocument[]>();
  #documents: LakeDocument[] | undefined;

  constructor(source: DocumentSource, lens: Lens, actor: Actor) {
    this.#source = source;
    this.#lens = lens;
    this.#stored = (id) => {
      const document = source.get(id);
      return document && isAllowed(actor, "read", document) ? document : undefined;
    };
  }

  /** The document with this id in this view. */
  get(id: string): LakeDocument | undefined {
    return this.#lens.resolve(id, this.#stored);
  }

  /** Every document of this view. */
  get documents(): readonly LakeDocument[] {
    this.#documents ??= this.#resolve(Array.from(this.#source.all(), (document) => document._id));
    return this.#documents;
  }

  /** The documents that may match. */
  candidates({ ids, types, referencesTo }: Candidates): readonly LakeDocument[] {
    const [onlyType] = types;
    if (ids.length + referencesTo.length === 0 && types.length === 1) {
      return this.#ofType(onlyType ?? "");
    }
    return sorted(
      new Set([
        ...ids.flatMap((id) => this.get(id) ?? []),
        ...this.#resolve(referencesTo.flatMap((target) => [...this.#source.sourcesOf(target)])),
        ...types.flatMap((type) => this.#ofType(type)),
      ]),
    );
  }

  #ofType(type: string): LakeDocument[] {
    const known = this.#byType.get(type);
    if (known) return known;
    // The edition that shows may have another type than the one that was found.
    const found = this.#resolve(this.#source.idsOfType(type)).filter(
      (document) => document._type === type,
    );
    this.#byType.set(type, found);
    return found;
  }

  #resolve(storedIds: Iterable<string>): LakeDocument[] {
    const shown = new Set<string>();
    for (const id of storedIds) shown.add(this.#lens.shownId(id));
    const documents: LakeDocument[] = [];
    for (const id of shown) {
      const document = this.get(id);
      if (document) documents.push(document);
    }
    return sorted(documents);
  }
}

function sorted(documents: Iterable<LakeDocument>): LakeDocument[] {
  return [...documents].sort((a, b) => (a._id < b._id ? -1 : Number(a._id > b._id)));
}
