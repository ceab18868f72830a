import type { ListItemBuilder, StructureBuilder } from "sanity/structure";
import { isMadeByPeople } from "./permissions.ts";
import type { DeskItem, DeskList, DeskWorklist } from "./plan.ts";
import { WorklistPane } from "./WorklistPane.tsx";

/** What stands in a list of the desk. */
export type Item = ListItemBuilder | ReturnType<StructureBuilder["divider"]>;

function listItem(S: StructureBuilder, list: DeskList, mayCreate: boolean): ListItemBuilder {
  const { id, title, type, icon, filter, params = {}, orderBy, newestFirst } = list;
  const template = list.template ?? { id: type };
  const offered = mayCreate && isMadeByPeople(type) && !list.hidesNew;
  const ordering = { field: orderBy, direction: newestFirst ? "desc" : "asc" } as const;
  const all = S.documentTypeList(type)
    .id(id)
    .title(title)
    .apiVersion("2025-02-19")
    .defaultOrdering([ordering]);
  // A link to a document opens in the list of its type, but a part of a type would be a guess.
  const documents = filter
    ? all
        .filter(`_type == $type && (${filter})`)
        .params({ ...params, type })
        .canHandleIntent(
          (intent, asked) => offered && intent === "create" && asked.template === template.id,
        )
    : all;
  const item = S.listItem()
    .id(id)
    .title(title)
    .schemaType(type)
    .child(
      // Last, because every other setting makes the list offer all templates of the type again.
      documents.initialValueTemplates(
        offered ? [S.initialValueTemplateItem(template.id, template.parameters)] : [],
      ),
    );
  return icon === undefined ? item : item.icon(icon);
}

function worklistItem(S: StructureBuilder, { id, title, icon, region, only }: DeskWorklist) {
  return S.listItem()
    .id(id)
    .title(title)
    .icon(icon)
    .child(
      S.component(WorklistPane)
        .id(id)
        .title(title)
        .options({ region, only })
        .child((documentId, { params = {} }) =>
          S.defaultDocument({ documentId, schemaType: params.type ?? "service" }),
        ),
    );
}

function buildItem(S: StructureBuilder, item: DeskItem, mayCreate: boolean): Item {
  switch (item.kind) {
    case "divider":
      return S.divider().title(item.title);
    case "list":
      return listItem(S, item, mayCreate);
    case "worklist":
      return worklistItem(S, item);
    case "folder": {
      const { id, title, icon, items } = item;
      const child = S.list()
        .id(id)
        .title(title)
        .items(buildItems(S, items, mayCreate));
      return S.listItem().id(id).title(title).icon(icon).child(child);
    }
  }
}

/**
 * The plan of a part of the desk as Sanity's structure.
 * @param mayCreate whether its lists offer to make a new document
 */
export function buildItems(
  S: StructureBuilder,
  plan: readonly DeskItem[],
  mayCreate: boolean,
): Item[] {
  return plan.map((item) => buildItem(S, item, mayCreate));
}
