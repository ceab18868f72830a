import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { LakeError } from "../model.ts";
import { failureReply } from "./send-reply.ts";

const quiet = () => undefined;

/** What SQLite says when a file may not grow: the same as on a full disk. */
function sqliteFull(): unknown {
  const database = new DatabaseSync(":memory:");
  database.exec("CREATE TABLE t (x); PRAGMA max_page_count = 3");
  try {
    database.prepare("INSERT INTO t VALUES (?)").run("x".repeat(100_000));
    return undefined;
  } catch (error) {
    return error;
  } finally {
    database.close();
  }
}

describe("the answer to a failure", () => {
  it.each([
    ["a full disk under an upload", Object.assign(new Error("write"), { code: "ENOSPC" }), 507],
    ["a full disk under the accounts", sqliteFull(), 507],
    ["a refusal", new LakeError(409, "No.", "x"), 409],
    ["a mistake of ours", new TypeError("x is undefined"), 500],
  ])("to %s", (_, error, status) => {
    expect(failureReply(error, quiet)).toMatchObject({ status });
  });

  it("to a mistake of ours tells the operator, and the world nothing", () => {
    const lines: string[] = [];
    const reply = failureReply(new Error("secret path"), (line) => lines.push(line));
    expect(JSON.stringify(reply)).not.toContain("secret");
    expect(lines.join()).toContain("secret path");
  });
});
