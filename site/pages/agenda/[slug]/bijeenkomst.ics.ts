import type { APIRoute } from "astro";
import { eventSlugs } from "../../../data/agenda.ts";
import { eventCalendar } from "../../../data/calendars.ts";
import { calendarResponse } from "../../../lib/agenda/responses.ts";

export async function getStaticPaths() {
  return (await eventSlugs()).map((slug) => ({ params: { slug } }));
}

/** The days of one event; its name tells nothing, as a list of downloads may be seen. */
export const GET: APIRoute = async ({ params }) =>
  calendarResponse(await eventCalendar(params.slug ?? ""));
