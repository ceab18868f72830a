/** What the site's own build put in the index; the shape is that of Pagefind 1.5. */
interface Fragment {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
}

interface Answer {
  results: { data(): Promise<Fragment> }[];
  /** Results per filter value, whatever filter is chosen now. */
  totalFilters: Record<string, Record<string, number>>;
}

interface Pagefind {
  options(options: { ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string, options: { filters: Record<string, string> }): Promise<Answer>;
}

/** One page found. */
export interface Hit {
  url: string;
  title: string;
  /** Text around the words found, with `<mark>` and HTML entities. */
  excerpt: string;
  /** Kind of page, such as `ouders`. */
  kind: string | undefined;
}

export interface Hits {
  total: number;
  /** Number of pages found per kind, whatever kind is chosen now. */
  perKind: Record<string, number>;
  /** Loads the pages found from number `from` up to and not including number `to`. */
  load(from: number, to: number): Promise<Hit[]>;
}

/** The filter of the index that says what kind of page one is. */
const kindFilter = "soort";

/**
 * Opens the index of the site, once it is needed.
 *
 * @param bundle path of the index's script, with the base path of the variant
 * @returns a search: a query and a kind (empty for all) in, the pages found out
 * @throws Error when the index cannot be loaded, for example offline
 */
export async function openIndex(
  bundle: string,
): Promise<(query: string, kind: string) => Promise<Hits>> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ bundle);
  // `woorden` holds synonyms and parts of compounds: good to find a page by, worth less than a title.
  await pagefind.options({ ranking: { metaWeights: { title: 6, woorden: 3 } } });
  await pagefind.filters();
  return async (query, kind) => {
    const filters: Record<string, string> = kind === "" ? {} : { [kindFilter]: kind };
    const { results, totalFilters } = await pagefind.search(query, { filters });
    return {
      total: results.length,
      perKind: totalFilters[kindFilter] ?? {},
      load: async (from, to) => {
        const found = await Promise.all(results.slice(from, to).map((result) => result.data()));
        return found.map(({ url, excerpt, meta, filters }) => ({
          url,
          title: meta.title ?? url,
          excerpt,
          kind: filters[kindFilter]?.[0],
        }));
      },
    };
  };
}
