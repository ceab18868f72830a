import {
  checkTerm,
  dayInAmsterdam,
  type Freshness,
  freshness,
} from "@digiplein/content-schema/time";
import * as z from "zod";

const checksSchema = z.array(
  z.object({ checkedOn: z.string(), result: z.enum(["confirmed", "changed", "gone"]) }),
);

/** What decides after how long something is checked again; a draft may lack any of it. */
const termSchema = z.object({
  _type: z.string(),
  crisis: z.boolean().nullish(),
  forms: z.array(z.string()).nullish(),
  costs: z.array(z.object({ kind: z.string().catch("unknown") })).nullish(),
  waitingTime: z.unknown().optional(),
});

/**
 * Where a document of the menukaart stands: by its checks and the clock, as the site judges it.
 * @param document as it is stored
 * @param checks its published checks
 * @param onlyOffer whether a gemeente has no other, so that lists never leave it out
 */
export function freshnessOf(
  document: unknown,
  checks: unknown,
  now: Date,
  onlyOffer = false,
): Freshness | undefined {
  const subject = termSchema.safeParse(document);
  const known = checksSchema.safeParse(checks);
  if (!subject.success || !known.success) return undefined;
  const { _type, crisis, forms, costs, waitingTime } = subject.data;
  const facts = {
    crisis: crisis ?? false,
    forms: forms ?? [],
    costs: costs ?? [],
    waitingTime: waitingTime ?? undefined,
  };
  return freshness(
    {
      checks: known.data,
      term: _type === "service" ? checkTerm(facts) : 12,
      crisis: facts.crisis,
      onlyOffer,
    },
    dayInAmsterdam(now),
  );
}

const long = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });

/** A day as people write it: 22 november 2026. */
export function longDay(day: string): string {
  return long.format(new Date(`${day}T00:00:00Z`));
}

/** What a badge says of how old the facts are, or nothing while they are fresh. */
export function freshnessBadge({ state, checkedOn = "", nextCheck = "" }: Freshness) {
  switch (state) {
    case "neverChecked":
      return { label: "Niet gecontroleerd", title: "Niemand heeft nagevraagd of dit klopt." };
    case "due":
      return { label: "Bijna controleren", title: `Controleer dit voor ${longDay(nextCheck)}.` };
    case "overdue":
    case "stale":
      return {
        label: `Controle verlopen op ${longDay(nextCheck)}`,
        title: `De laatste controle was op ${longDay(checkedOn)}.`,
      };
    case "gone":
      return {
        label: "Bestaat niet meer",
        title: "Dat zei de laatste controle. Zet de status op Gestopt.",
      };
    case "fresh":
      return undefined;
  }
}
