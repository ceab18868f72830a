import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { trustOrigins } from "./trusted-origins.ts";

const request = (headers: IncomingHttpHeaders) => ({ headers }) as IncomingMessage;
const forbidden = expect.objectContaining({ status: 403 });

describe("behind a proxy with a configured origin", () => {
  const origins = trustOrigins(["https://redactie.example.nl", "https://www.example.nl/"]);
  const host = "redactie.example.nl";

  it("the configured origin says by which scheme people come", () => {
    expect(origins.baseOf(request({ host }))).toBe("https://redactie.example.nl");
    expect(origins.baseOf(request({ host: "localhost:3900" }))).toBe("http://localhost:3900");
    expect(origins.baseOf(request({ host: "[::1]:3900" }))).toBe("http://[::1]:3900");
  });

  it.each(["kwaad.example", "", "localhost.kwaad.example", "redactie.example.nl:8080"])(
    'the host "%s" is refused',
    (name) => {
      expect(() => origins.baseOf(request({ host: name }))).toThrow(forbidden);
    },
  );

  it("pages of the configured origins may read, others may not", () => {
    const base = "https://redactie.example.nl";
    const page = (origin: string) => origins.foreignPage(request({ host, origin }), base);
    expect(page(base)).toBeUndefined();
    expect(page("https://www.example.nl")).toBe("https://www.example.nl");
    for (const origin of ["http://redactie.example.nl", "https://example.nl", "null"]) {
      expect(() => page(origin)).toThrow(forbidden);
    }
  });

  it("a write needs a trusted page, not merely the absence of a foreign one", () => {
    const base = "https://redactie.example.nl";
    const write = (headers: IncomingHttpHeaders) => () =>
      origins.requireTrustedPage(request({ host, ...headers }), base);
    expect(write({})).toThrow(forbidden);
    expect(write({ "sec-fetch-site": "none" })).toThrow(forbidden);
    expect(write({ origin: "null", "sec-fetch-site": "same-origin" })).toThrow(forbidden);
    expect(write({ "sec-fetch-site": "same-origin" })).not.toThrow();
    expect(write({ origin: "https://www.example.nl" })).not.toThrow();
  });
});
