import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { LakeError } from "../model.ts";
import type { Call } from "./call.ts";

/** Largest JSON body in bytes: room for an import batch, too small to fill the memory. */
const maximumJson = 16 * 1024 * 1024;

/**
 * Reads a request body.
 * @param limit largest size in bytes
 * @throws LakeError 413 when the body is larger
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLarge = () =>
    new LakeError(
      413,
      `The body is larger than ${Math.floor(limit / 1024 / 1024)} MB; send less at once.`,
      "payloadTooLarge",
    );
  if (Number(request.headers["content-length"] ?? 0) > limit) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  // Not destroyed when we stop early: the refusal still has to travel over the same connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Reads and parses a JSON body.
 * @throws LakeError 400 when it is no JSON or does not fit the schema, 413 when too large
 */
export async function readJson<Schema extends z.ZodType>(
  call: Call,
  schema: Schema,
): Promise<z.output<Schema>> {
  const text = (await call.body(maximumJson)).toString("utf8");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LakeError(400, "The body is not JSON; send a JSON document.", "httpBadRequest");
  }
  return parsed(schema, value, "body");
}

/**
 * Parses what came from outside.
 * @param where what the value is, for the message: `body`, `query string`, …
 * @throws LakeError 400 naming every field that does not fit
 */
function parsed<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  where: string,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = z.prettifyError(result.error).replaceAll("\n", " ");
  throw new LakeError(400, `The ${where} is not as expected: ${problems}`, "httpBadRequest");
}

/** Parses the query string; a key given more than once arrives as its last value. */
export function searchOptions<Schema extends z.ZodType>(
  call: Call,
  schema: Schema,
): z.output<Schema> {
  return parsed(schema, Object.fromEntries(call.url.searchParams), "query string");
}

/** `true` and `false` as clients write them in a query string. */
export const flag = z.enum(["true", "false"]).transform((text) => text === "true");
