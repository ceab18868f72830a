/** A calendar as a file to download; 404 when there is none. */
export const calendarResponse = (calendar: string | undefined): Response =>
  calendar === undefined
    ? new Response(null, { status: 404 })
    : new Response(calendar, { headers: { "content-type": "text/calendar; charset=utf-8" } });
