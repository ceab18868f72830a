import { LakeError, type QueryParams } from "../model.ts";

/**
 * The GROQ parameters of a query string: `$name` keys with JSON values.
 * @throws LakeError 400 for a value that is not JSON
 */
export function groqParams(search: URLSearchParams): QueryParams {
  const params: QueryParams = {};
  for (const [key, value] of search) {
    if (!key.startsWith("$")) continue;
    try {
      params[key.slice(1)] = JSON.parse(value);
    } catch {
      throw new LakeError(
        400,
        `The parameter ${key} is not JSON; a text needs quotes around it.`,
        "httpBadRequest",
      );
    }
  }
  return params;
}
