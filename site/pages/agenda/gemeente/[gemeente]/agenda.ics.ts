import type { APIRoute } from "astro";
import { gemeenteCalendar } from "../../../../data/calendars.ts";
import { gemeenteSlugs } from "../../../../data/gemeente.ts";
import { calendarResponse } from "../../../../lib/agenda/responses.ts";

export async function getStaticPaths() {
  return (await gemeenteSlugs()).map((gemeente) => ({ params: { gemeente } }));
}

/** The calendar of one gemeente, to follow: it exists also while nothing is planned there. */
export const GET: APIRoute = async ({ params }) =>
  calendarResponse(await gemeenteCalendar(params.gemeente ?? ""));
