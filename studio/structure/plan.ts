import type { ComponentType } from "react";

/** A list of documents on the desk. */
export interface DeskList {
  kind: "list";
  /** Stands in the address, so it is Dutch and short. */
  id: string;
  title: string;
  type: string;
  /** GROQ beside the type; without it the list has every document of the type. */
  filter?: string;
  params?: Readonly<Record<string, string>>;
  /** Without one it has the icon of its type. */
  icon?: ComponentType;
  orderBy: string;
  newestFirst?: true;
  /** The template of a new document; by default that of the type. */
  template?: { id: string; parameters?: Readonly<Record<string, string>> };
  /** A new document would not be in this list. */
  hidesNew?: true;
}

/** What waits for somebody: judged by clock and checks, which no filter of one document can say. */
export interface DeskWorklist {
  kind: "worklist";
  id: string;
  title: string;
  icon: ComponentType;
  /** Id of the region. */
  region: string;
  /** Only a part of what waits. */
  only?: "offers" | "overrides";
}

/** A line between items, with a title. */
export interface DeskDivider {
  kind: "divider";
  title: string;
}

/** A line between items, which says what comes below it. */
export const divider = (title: string): DeskDivider => ({ kind: "divider", title });

/** Lists that belong to one task. */
export interface DeskFolder {
  kind: "folder";
  id: string;
  title: string;
  icon: ComponentType;
  items: readonly DeskItem[];
}

/** What can stand on the desk. */
export type DeskItem = DeskList | DeskWorklist | DeskFolder | DeskDivider;

/** Every list in a part of the desk, however deep. */
export function listsIn(items: readonly DeskItem[]): DeskList[] {
  return items.flatMap((item) => {
    if (item.kind === "folder") return listsIn(item.items);
    return item.kind === "list" ? [item] : [];
  });
}
