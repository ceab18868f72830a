import type { CustomValidator } from "@sanity/types";
import groq from "groq";
import * as z from "zod";
import { rememberWell } from "../../fields/remember-well.ts";
import { flatten, studioPath } from "../../fields/validation.ts";
import { sentence } from "../../rules/advice.ts";
import { checkReferred } from "../../rules/dialog-people.ts";
import { dialogSchema } from "./parsed.ts";

const QUERY = groq`*[_id in $ids]{_id, "name": coalesce(name, title, _id),
  "urgent": urgent == true, "audiences": coalesce(audiences, [audience])}`;

const found = z.array(
  z.object({
    _id: z.string(),
    name: z.string(),
    urgent: z.boolean(),
    audiences: z.array(z.string().nullable()),
  }),
);

const remembered = rememberWell<z.infer<typeof found>>();

/**
 * Says in the form what the build says of the helplines and articles of a dialog. While the lake
 * cannot be asked, or something else is still wrong, nothing is said.
 */
export const referredValidator: CustomValidator<unknown> = async (document, context) => {
  const dialog = dialogSchema.safeParse(flatten(document)).data;
  if (dialog === undefined) return true;
  const ids = dialog.outcomes.flatMap(({ helplines, articles }) => [...helplines, ...articles]);
  const client = context.getClient({ apiVersion: "2025-02-19" });
  const documents = await remembered(ids.join(" "), Date.now(), async () =>
    found.parse(await client.fetch(QUERY, { ids })),
  ).catch(() => undefined);
  if (documents === undefined) return true;
  const byId = new Map(documents.map((one) => [one._id, one]));
  const wrong = checkReferred(dialog, (id) => byId.get(id));
  if (wrong.length === 0) return true;
  return wrong.map((advice) => ({
    message: sentence(advice),
    path: studioPath(document, advice.path ?? []),
  }));
};
