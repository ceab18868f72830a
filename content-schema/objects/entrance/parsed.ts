import * as z from "zod";
import { formatted, key, text } from "../../fields/parsed.ts";
import { checkActionLink } from "../../rules/urls.ts";

/** An event or question on the home page that opens the right part of the site. */
export const entranceSchema = z.object({
  _type: z.literal("entrance"),
  _key: key(),
  title: text(80),
  text: text(200),
  link: formatted(checkActionLink),
});

export type Entrance = z.infer<typeof entranceSchema>;
