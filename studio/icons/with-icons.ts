import type { SchemaTypeDefinition } from "sanity";
import { icons } from "./icons.ts";

/**
 * The forms of the content model with their icons, which that model cannot hold: it knows no React.
 * @param types the document and object types of the content model
 */
export function withIcons(types: readonly SchemaTypeDefinition[]): SchemaTypeDefinition[] {
  return types.map((type) => {
    const icon = icons[type.name];
    return icon === undefined ? type : { ...type, icon };
  });
}
