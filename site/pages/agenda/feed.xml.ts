import type { APIRoute } from "astro";
import { agendaFeed } from "../../data/calendars.ts";

/** What changed in the agenda, for a reader of news. */
export const GET: APIRoute = async () =>
  new Response(await agendaFeed(), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
