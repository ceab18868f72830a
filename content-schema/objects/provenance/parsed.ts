import * as z from "zod";
import { day, formatted, key, text } from "../../fields/parsed.ts";
import { checkWebAddress } from "../../rules/urls.ts";

/** How editors know what the document says. For editors; a page shows at most `readOn`. */
export const provenanceSchema = z.object({
  _type: z.literal("provenance"),
  /** Ids of the facts the text was written from, e.g. `A9`. */
  facts: z.array(text()).default([]),
  /** The day on which the pages were read. */
  readOn: day(),
  pages: z
    .array(z.object({ _key: key(), url: formatted(checkWebAddress), pageDate: text().optional() }))
    .default([]),
  /** Names of fields that could not be confirmed, e.g. `costs`. */
  uncertain: z.array(text()).default([]),
});

export type Provenance = z.infer<typeof provenanceSchema>;
