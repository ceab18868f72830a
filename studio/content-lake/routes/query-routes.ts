import { z } from "zod";
import { flag, readJson, searchOptions } from "../http/body.ts";
import type { SignedInCall } from "../http/call.ts";
import { json, type Reply } from "../http/reply.ts";
import { type Route, signedIn } from "../http/route.ts";
import { liveTag } from "../listen/live-tags.ts";
import type { QueryParams } from "../model.ts";
import { groqParams } from "./groq-params.ts";
import { perspectiveOf, perspectiveText } from "./perspective.ts";
import type { Services } from "./services.ts";

const queryOptions = z.object({
  query: z.string().min(1).optional(),
  perspective: perspectiveText.optional(),
  returnQuery: flag.default(true),
});

const queryBody = z.object({
  query: z.string().min(1),
  params: z.record(z.string(), z.unknown()).default({}),
});

/** `data/query`: GROQ by GET, or by POST when the query is too long for a URL. */
export function queryRoutes({ lake }: Services): Route[] {
  const answer = async (call: SignedInCall, query: string, params: QueryParams): Promise<Reply> => {
    const { perspective, returnQuery } = searchOptions(call, queryOptions);
    const started = performance.now();
    const result = await lake.query({
      query,
      params,
      perspective: perspectiveOf(perspective, call.version),
      actor: call.caller.actor,
    });
    return json({
      ...(returnQuery ? { query } : {}),
      result: result ?? null,
      syncTags: [liveTag],
      ms: Math.round(performance.now() - started),
    });
  };

  return [
    signedIn("GET", "/data/query/:dataset", (call) => {
      const { query } = searchOptions(call, queryOptions.required({ query: true }));
      return answer(call, query, groqParams(call.url.searchParams));
    }),
    signedIn("POST", "/data/query/:dataset", async (call) => {
      const { query, params } = await readJson(call, queryBody);
      return answer(call, query, { ...groqParams(call.url.searchParams), ...params });
    }),
  ];
}
