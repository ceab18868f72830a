import type { Content, Service, ValueOf } from "@digiplein/content-schema/site";
import type { HelpSlotView } from "../lib/help-slot.ts";
import { ageOf } from "./checked.ts";
import { pageOf } from "./offer-page.ts";

/** More belongs in the finder. */
const MOST = 3;

/** Consent for which young people need no parent; what we do not know may need one. */
const WITHOUT_PARENTS: ValueOf<"consent">[] = ["none", "child"];

/** What a page is about: ids of phases and themes, and for whom the help is. */
interface Subject {
  phases?: readonly string[];
  themes?: readonly string[];
  audiences?: ValueOf<"serviceAudience">[];
}

/**
 * The offers for the whole country that fit a page best; the finder knows those nearby.
 *
 * @param content all content of this variant
 * @param subject of the page; its first phase and its audiences are what the finder asks for. Without
 *   audiences the help is for parents
 */
export function helpSlot(
  content: Content,
  { phases = [], themes = [], audiences = [] }: Subject,
): HelpSlotView {
  const score = (offer: Service) =>
    // A theme says more than a phase, which most offers have several of.
    2 * shared(offer.themes, themes) + Number(shared(offer.phases, phases) > 0);
  const wanted = audiences.length > 0 ? audiences : ["parent", "together"];
  // Young people who look for themselves see what they can ask for without a parent.
  const alone = wanted.includes("youth") && !wanted.includes("parent");
  const isFor = (offer: Service) =>
    offer.audiences.some((one) => wanted.includes(one)) &&
    (!alone || WITHOUT_PARENTS.includes(offer.consent));
  // Who asks for an audience alone gets whatever there is for it.
  const isForAll = phases.length === 0 && themes.length === 0 && audiences.length > 0;
  const isAbout = (offer: Service) => isForAll || score(offer) > 0;
  const fitting = content.all.service
    .filter((offer) => offer.coverage.scope === "national" && isFor(offer) && isAbout(offer))
    .filter((offer) => offer.status === "active" && !ageOf(offer, content).isHidden)
    .toSorted(
      (a, b) =>
        score(b) - score(a) ||
        ageOf(a, content).rank - ageOf(b, content).rank ||
        // Who is for them alone goes before who is for everybody.
        a.audiences.length - b.audiences.length,
    );
  const phase = content.byId.phase.get(phases[0] ?? "")?.slug;
  return {
    ...(phase && { phase }),
    ...(audiences.length > 0 && { audiences }),
    offers: fitting.slice(0, MOST).map((offer) => ({
      title: offer.name,
      path: pageOf(offer, content).link,
    })),
  };
}

const shared = (some: readonly string[], others: readonly string[]) =>
  some.filter((one) => others.includes(one)).length;
