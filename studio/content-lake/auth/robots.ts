import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { newSecret, sameSecret } from "./secrets.ts";

const token = () => z.string().min(20);
const tokensFile = z.object({
  build: token(),
  publisher: token(),
  control: token(),
  // A file from before this robot gets its token at the next start.
  maintenance: token().default(newSecret),
});

type Tokens = z.infer<typeof tokensFile>;

/** Which robot a token belongs to; `control` may only ask for set-up links. */
export type RobotName = keyof Tokens;

/**
 * Reads `<dataDir>/tokens.json`, and writes it (mode 0600) with fresh tokens for the robots that have
 * none: all of them on the first start.
 * @returns finds the robot of a token
 * @throws Error in one sentence when the file is unreadable or not as we wrote it
 */
export function robotsIn(dataDir: string): (token: string) => RobotName | null {
  const path = join(dataDir, "tokens.json");
  const written = readText(path);
  const tokens = written === null ? newTokens() : parseTokens(written, path);
  const text = `${JSON.stringify(tokens, null, 2)}\n`;
  if (text !== written) writeFileSync(path, text, { mode: 0o600 });
  const names = Object.keys(tokens) as RobotName[];
  return (token) => names.find((name) => sameSecret(token, tokens[name])) ?? null;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw new Error(`Cannot read the robot tokens in ${path}; check who may read the file.`);
  }
}

function parseTokens(text: string, path: string): Tokens {
  try {
    return tokensFile.parse(JSON.parse(text));
  } catch {
    throw new Error(
      `${path} does not hold the tokens build, publisher and control; delete the file and new ones are made.`,
    );
  }
}

function newTokens(): Tokens {
  return {
    build: newSecret(),
    publisher: newSecret(),
    control: newSecret(),
    maintenance: newSecret(),
  };
}
