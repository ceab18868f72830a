import { type IncomingHttpHeaders, request } from "node:http";

/** What a plain request got. */
export interface PlainAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/**
 * Sends a request exactly as written: `fetch` would tidy the path and refuse to send a made-up
 * `Host`, `Origin` or `Cookie`, and an attacker does not.
 * @param base scheme and host to connect to
 * @param path path and query, sent as it is
 */
export function plainRequest(
  base: string,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<PlainAnswer> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const { method = "GET", headers = {}, body } = options;
    const sent = request({ hostname, port, path, method, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString("utf8");
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
