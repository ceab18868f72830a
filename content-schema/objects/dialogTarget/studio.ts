import { defineType } from "@sanity/types";

/**
 * A place in a dialog: the `_key` of one of its nodes or outcomes, which editors never see. The
 * Studio's DialogTargetInput lets them choose it by its words.
 */
export const dialogTargetType = defineType({
  name: "dialogTarget",
  title: "Plek in het gesprek",
  type: "string",
});

/** What of the same dialog can be chosen: the names of its fields. */
export type DialogTargetOptions = { targets: readonly ("nodes" | "outcomes")[] };

declare module "@sanity/types" {
  interface StringOptions extends Partial<DialogTargetOptions> {}
}
