import { expect, test } from "vitest";
import { ROOT, readScriptSettings } from "./settings.ts";

test("without settings everything is in the project, on our usual ports", () => {
  expect(readScriptSettings({ DIGIPLEIN_DATA: "" })).toEqual({
    dataDir: `${ROOT}/.digiplein`,
    distDir: `${ROOT}/dist`,
    datasetDir: `${ROOT}/studio/dataset`,
    lakePort: 3900,
    sitePort: 4321,
    sites: [],
    keepBackups: 14,
  });
});

test.each(["0", "70000", "http", "-1", "43.21"])("the port %s is refused by name", (port) => {
  expect(() => readScriptSettings({ DIGIPLEIN_SITE_PORT: port })).toThrow(
    `DIGIPLEIN_SITE_PORT is "${port}"; it must be a port number from 1 to 65535, such as 4321.`,
  );
});

test("the addresses of sites are read, and a list that is none is refused by name", () => {
  const DIGIPLEIN_SITES = "landelijk=https://example.nl,zeeland=https://zeeland.example.nl/";
  expect(readScriptSettings({ DIGIPLEIN_SITES }).sites).toEqual([
    { region: "landelijk", siteUrl: "https://example.nl" },
    { region: "zeeland", siteUrl: "https://zeeland.example.nl" },
  ]);
  expect(() => readScriptSettings({ DIGIPLEIN_SITES: "https://example.nl" })).toThrow(
    'DIGIPLEIN_SITES is "https://example.nl"; it must look like landelijk=http',
  );
});

test.each(["0", "many"])("keeping %s backups is refused", (amount) => {
  expect(() => readScriptSettings({ DIGIPLEIN_KEEP_BACKUPS: amount })).toThrow("at least 1");
});
