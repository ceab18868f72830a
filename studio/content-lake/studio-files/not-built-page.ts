import { page } from "../auth/pages/page.ts";
import type { Reply } from "../http/reply.ts";

/** What an editor sees while there is no built Studio. */
export function notBuiltPage(): Reply {
  return page({
    status: 503,
    title: "De redactie-omgeving is nog niet klaar",
    body: `<p>De Studio wordt nog gebouwd, of het bouwen is mislukt.</p>
<p>Wacht even en laad deze pagina opnieuw. Blijft dit staan? Start dan opnieuw met <code>npm start</code>; daar zie je wat er misgaat.</p>`,
  });
}
