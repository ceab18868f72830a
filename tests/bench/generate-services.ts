import { z } from "zod";
import type { Lake, Mutation } from "../../studio/content-lake/model.ts";
import { EDITOR } from "./bench-world.ts";

const FORMS = ["individual", "group", "family", "online", "phone", "atHome"];
const AUDIENCES = ["parent", "child", "youth", "together", "professional"];

/**
 * Adds invented offers to a lake, each for one gemeente and each marked as an example, in the size
 * of a real one.
 *
 * @param count how many
 */
export async function addGeneratedServices(lake: Lake, count: number): Promise<void> {
  const municipalities = await idsOf(lake, "municipality");
  const phases = await idsOf(lake, "phase");
  const pick = <Item>(items: readonly Item[], index: number) => [
    items[index % items.length] as Item,
  ];
  const mutations = Array.from({ length: count }, (_, index): Mutation => {
    const number = String(index + 1).padStart(4, "0");
    return {
      create: {
        _id: `service-voorbeeld-${number}`,
        _type: "service",
        name: `Voorbeeld: aanbod ${number}`,
        slug: { _type: "slug", current: `voorbeeld-${number}` },
        summary: `Dit is verzonnen aanbod nummer ${number}, om te meten hoe lang de bouw van een grote site duurt.`,
        organization: { _type: "reference", _ref: "organization-voorbeeld" },
        status: "active",
        isExample: true,
        audiences: pick(AUDIENCES, index),
        forms: pick(FORMS, index),
        phases: pick(phases, index).map(reference),
        coverage: {
          _type: "coverage",
          scope: "municipalities",
          regions: [],
          municipalities: pick(municipalities, index).map(reference),
        },
        costs: [{ _type: "cost", _key: "cost", kind: "free" }],
        referral: "none",
        consent: "none",
        safeWithViolence: "unknown",
        interpreter: "unknown",
        start: { _type: "start", kind: "continuous" },
        contact: { _type: "contact", website: "https://example.org/" },
        sources: [],
        provenance: {
          _type: "provenance",
          facts: [],
          pages: [],
          readOn: "2026-11-22",
          uncertain: [],
        },
      },
    };
  });
  await lake.mutate(mutations, { actor: EDITOR });
}

function reference(id: string) {
  return { _type: "reference", _key: id, _ref: id };
}

async function idsOf(lake: Lake, type: string): Promise<string[]> {
  const query = "*[_type == $type]._id";
  const request = { query, params: { type }, perspective: ["published"], actor: EDITOR };
  return z
    .array(z.string())
    .min(1)
    .parse(await lake.query(request));
}
