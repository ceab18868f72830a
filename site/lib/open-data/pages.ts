import type { HsdsService } from "./service.ts";

/** The most offers that one file holds. */
const PER_FILE = 1000;

/** HSDS's wrapper around a part of a list. */
export interface Page {
  total_items: number;
  total_pages: number;
  page_number: number;
  /** How many items this page holds. */
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: HsdsService[];
}

/** Services in files: `services`, and `services-2` and on when there are more. */
export function servicePages(services: readonly HsdsService[]): Map<string, Page> {
  const total_pages = Math.max(1, Math.ceil(services.length / PER_FILE));
  const pages = Array.from({ length: total_pages }, (_, index): [string, Page] => {
    const contents = services.slice(index * PER_FILE, (index + 1) * PER_FILE);
    return [
      index === 0 ? "services" : `services-${index + 1}`,
      {
        total_items: services.length,
        total_pages,
        page_number: index + 1,
        size: contents.length,
        first_page: index === 0,
        last_page: index === total_pages - 1,
        empty: contents.length === 0,
        contents,
      },
    ];
  });
  return new Map(pages);
}
