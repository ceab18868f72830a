import type { LakeDocument } from "../model.ts";
import { referencesIn } from "./references.ts";

/** Which documents contain a reference to which id; strong and weak alike. */
export class ReferenceIndex {
  readonly #sources = new Map<string, Set<string>>();
  readonly #targets = new Map<string, Set<string>>();

  /** Ids of the documents that contain a reference to `target`. */
  sourcesOf(target: string): Iterable<string> {
    return this.#sources.get(target) ?? [];
  }

  /** Notes what a document refers to now; `null` when it is gone. */
  update(id: string, document: LakeDocument | null): void {
    for (const target of this.#targets.get(id) ?? []) this.#forget(target, id);
    this.#targets.delete(id);
    if (!document) return;
    const targets = new Set(referencesIn(document).map((reference) => reference.to));
    if (targets.size === 0) return;
    this.#targets.set(id, targets);
    for (const target of targets) {
      const sources = this.#sources.get(target);
      if (sources) sources.add(id);
      else this.#sources.set(target, new Set([id]));
    }
  }

  #forget(target: string, source: string): void {
    const sources = this.#sources.get(target);
    sources?.delete(source);
    if (sources?.size === 0) this.#sources.delete(target);
  }
}
