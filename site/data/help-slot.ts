import type { Content, Service } from "@digiplein/content-schema/site";
import type { HelpSlotView } from "../lib/help-slot.ts";
import { ageOf } from "./checked.ts";
import { pageOf } from "./offer-page.ts";

/** More belongs in the finder. */
const MOST = 3;

/** What a page is about: ids of phases and themes. */
interface Subject {
  phases?: readonly string[];
  themes?: readonly string[];
}

/**
 * The offers for the whole country that fit a page for parents best; the finder knows those nearby.
 *
 * @param content all content of this variant
 * @param subject of the page; its first phase is what the finder asks for
 */
export function helpSlot(content: Content, { phases = [], themes = [] }: Subject): HelpSlotView {
  const score = (offer: Service) =>
    // A theme says more than a phase, which most offers have several of.
    2 * shared(offer.themes, themes) + Number(shared(offer.phases, phases) > 0);
  const isFor = ({ audiences }: Service) =>
    audiences.includes("parent") || audiences.includes("together");
  const fitting = content.all.service
    .filter((offer) => offer.coverage.scope === "national" && isFor(offer) && score(offer) > 0)
    .filter((offer) => offer.status === "active" && !ageOf(offer, content).isHidden)
    .toSorted(
      (a, b) =>
        score(b) - score(a) ||
        ageOf(a, content).rank - ageOf(b, content).rank ||
        // Who is for parents alone goes before who is for everybody.
        a.audiences.length - b.audiences.length,
    );
  const phase = content.byId.phase.get(phases[0] ?? "")?.slug;
  return {
    ...(phase && { phase }),
    offers: fitting.slice(0, MOST).map((offer) => ({
      title: offer.name,
      path: pageOf(offer, content).link,
    })),
  };
}

const shared = (some: readonly string[], others: readonly string[]) =>
  some.filter((one) => others.includes(one)).length;
