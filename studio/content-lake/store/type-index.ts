import type { LakeDocument } from "../model.ts";

/** Which documents have which `_type`. */
export class TypeIndex {
  readonly #ids = new Map<string, Set<string>>();

  /** Ids of the documents of a type, in no order. */
  idsOf(type: string): Iterable<string> {
    return this.#ids.get(type) ?? [];
  }

  /** Notes what became of a document; `null` where there was or is none. */
  update(before: LakeDocument | null, after: LakeDocument | null): void {
    if (before && before._type !== after?._type) this.#remove(before._type, before._id);
    if (after && before?._type !== after._type) this.#add(after._type, after._id);
  }

  #add(type: string, id: string): void {
    const ids = this.#ids.get(type);
    if (ids) ids.add(id);
    else this.#ids.set(type, new Set([id]));
  }

  #remove(type: string, id: string): void {
    const ids = this.#ids.get(type);
    ids?.delete(id);
    if (ids?.size === 0) this.#ids.delete(type);
  }
}
