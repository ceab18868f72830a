import { evaluate, parse } from "groq-js";

/** What groq-js says by itself, without our indexes, rewriting and limits; for tests and the bench. */
export async function plainGroq(
  query: string,
  params: Record<string, unknown>,
  dataset: unknown,
): Promise<unknown> {
  return (await evaluate(parse(query, { params }), { dataset, params })).get();
}
