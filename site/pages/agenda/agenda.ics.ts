import type { APIRoute } from "astro";
import { agendaCalendar } from "../../data/calendars.ts";
import { calendarResponse } from "../../lib/agenda/responses.ts";

/** The calendar of all that this site has. */
export const GET: APIRoute = async () => calendarResponse(await agendaCalendar());
