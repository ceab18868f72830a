import type { ConnectionState } from "../../streams/connection.ts";

/** What to tell an editor whose line to the lake was lost, and how good or bad it is. */
export function describeConnection({ isLost, waiting }: ConnectionState): {
  tone: "bad" | "busy" | "good";
  text: string;
} {
  if (isLost) {
    return {
      tone: "bad",
      text: "Geen verbinding. Wat je typt blijft hier staan en wordt opgeslagen zodra de verbinding terug is. Laat dit venster open.",
    };
  }
  return waiting > 0
    ? { tone: "busy", text: "De verbinding is terug. Wat je typte wordt opgeslagen …" }
    : { tone: "good", text: "De verbinding is terug. Alles is opgeslagen." };
}
