import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fetchContent } from "./content.ts";
import { parseSiteEnv } from "./env.ts";

const settings = {
  _id: "siteSettings-landelijk",
  _type: "siteSettings",
  title: "DigiPlein",
  tagline: "Voor ouders en kinderen",
  homeHeading: "Uit elkaar",
  homeIntro: "Lees rustig.",
  entrances: [
    { _type: "entrance", _key: "a", title: "Wat nu?", text: "Begin hier.", link: "/ouders/" },
  ],
  reviewNotice: "Nog niet getoetst.",
  exitUrl: "https://www.example.org/",
};
const term = {
  _id: "term-gezag",
  _type: "term",
  term: "Gezag",
  slug: "gezag",
  explanation: "Uitleg",
};

let server: Server;
let folder: string;
/** What the lake answers per type; a query names its type as `_type == "term"`. */
let stored: Record<string, unknown[]>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "digiplein-content-"));
  stored = { siteSettings: [settings], term: [term] };
  server = createServer((request, response) => {
    const query = new URL(request.url ?? "", "http://lake").searchParams.get("query") ?? "";
    const type = /_type == "(\w+)"/.exec(query)?.[1] ?? "";
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ result: stored[type] ?? [], ms: 1, query }));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});

afterEach(async () => {
  await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true });
});

function build() {
  const { port } = server.address() as AddressInfo;
  return fetchContent(
    parseSiteEnv({
      DIGIPLEIN_LAKE_URL: `http://127.0.0.1:${port}`,
      DIGIPLEIN_LAKE_TOKEN: "test",
      DIGIPLEIN_REPORT: join(folder, "report.json"),
    }),
  );
}

const report = () => JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));

describe("fetchContent", () => {
  test("gives parsed content and reports that all is well", async () => {
    const content = await build();
    expect(content.all.term).toMatchObject([{ slug: "gezag" }]);
    expect(report()).toEqual({ problems: [], warnings: [], documents: 2 });
  });

  test("stops on a bad document, naming document, field and fix, after the report is written", async () => {
    stored = { ...stored, term: [{ ...term, explanation: "" }] };
    await expect(build()).rejects.toThrow(
      "De inhoud kan zo niet op de site:\n- Gezag (term-gezag), veld explanation: Dit veld is leeg. Vul het in.",
    );
    expect(report()).toMatchObject({
      problems: [{ documentId: "term-gezag", documentType: "term", field: "explanation" }],
      documents: 2,
    });
  });

  test("says where it looked when the lake does not answer", async () => {
    const env = parseSiteEnv({
      DIGIPLEIN_LAKE_URL: "http://127.0.0.1:1",
      DIGIPLEIN_LAKE_TOKEN: "t",
    });
    await expect(fetchContent(env)).rejects.toThrow(
      /The content at http:\/\/127\.0\.0\.1:1 cannot be read: .+ Is the content lake running/,
    );
  });
});
