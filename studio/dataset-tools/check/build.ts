import {
  askContent,
  NATIONAL,
  parseContent,
  type RawContent,
  type Variant,
} from "@digiplein/content-schema/site";
import { evaluate, parse } from "groq-js";
import { z } from "zod";
import type { Finding, StoredDocument } from "./finding.ts";

const regionSchema = z.object({ slug: z.string() });

/**
 * What the build says: every document parsed, with its references and addresses, for the country and
 * each region, with and without invented examples.
 *
 * @param documents published documents, as they are stored
 * @returns what stops a build somewhere as errors, the rest as advice; each once
 */
export async function checkBuilds(documents: readonly StoredDocument[]): Promise<Finding[]> {
  const raw = await query(documents);
  const results = variantsIn(raw).map((variant) => parseContent(raw, variant));
  const errors = results.flatMap(({ problems }) => problems);
  const warnings = results.flatMap((result) => result.warnings);
  return [
    ...errors.map((problem): Finding => ({ ...problem, severity: "error" })),
    ...warnings.map((problem): Finding => ({ ...problem, severity: "advice" })),
  ];
}

/** The answers of all content queries, as a build gets them from the lake. */
function query(documents: readonly StoredDocument[]): Promise<RawContent> {
  return askContent(async (groq, params, type) => {
    const dataset = documents.filter(({ _type }) => _type === type);
    return (await evaluate(parse(groq, { params }), { dataset, params })).get();
  });
}

/** Every site that this content could be built for. Regions that do not parse are told about anyway. */
function variantsIn(raw: RawContent): Variant[] {
  const regional = raw.region.flatMap((item) => {
    const { data } = regionSchema.safeParse(item);
    return data ? [{ regionId: data.slug }] : [];
  });
  return [{ regionId: NATIONAL }, ...regional].flatMap((variant) =>
    [true, false].map((includeExamples) => ({ ...variant, includeExamples })),
  );
}
