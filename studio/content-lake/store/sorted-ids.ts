/** Ids in alphabetical order (UTF-16, as `<` compares), kept sorted while they come and go. */
export class SortedIds implements Iterable<string> {
  readonly #ids: string[] = [];

  /** Adds an id that is not in the list. */
  add(id: string): void {
    this.#ids.splice(this.#placeOf(id), 0, id);
  }

  /** Removes an id that is in the list. */
  remove(id: string): void {
    const place = this.#placeOf(id);
    if (this.#ids[place] === id) this.#ids.splice(place, 1);
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.#ids.values();
  }

  #placeOf(id: string): number {
    let low = 0;
    let high = this.#ids.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ids[middle] ?? "") < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
