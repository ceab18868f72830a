import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { newSecret, sameSecret } from "./secrets.ts";

const tokensFile = z.object({
  build: z.string().min(20),
  publisher: z.string().min(20),
  control: z.string().min(20),
});

/** Which robot a token belongs to; `control` may only ask for set-up links. */
export type RobotName = keyof z.infer<typeof tokensFile>;

/**
 * Reads `<dataDir>/tokens.json`, or writes it (mode 0600) with fresh tokens on the first start.
 * @returns finds the robot of a token
 * @throws Error in one sentence when the file is unreadable or not as we wrote it
 */
export function robotsIn(dataDir: string): (token: string) => RobotName | null {
  const path = join(dataDir, "tokens.json");
  const tokens = readTokens(path) ?? writeTokens(path);
  return (token) => {
    if (sameSecret(token, tokens.build)) return "build";
    if (sameSecret(token, tokens.publisher)) return "publisher";
    return sameSecret(token, tokens.control) ? "control" : null;
  };
}

function readTokens(path: string): z.infer<typeof tokensFile> | null {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw new Error(`Cannot read the robot tokens in ${path}; check who may read the file.`);
  }
  try {
    return tokensFile.parse(JSON.parse(text));
  } catch {
    throw new Error(
      `${path} does not hold the tokens build, publisher and control; delete the file and new ones are made.`,
    );
  }
}

function writeTokens(path: string): z.infer<typeof tokensFile> {
  const tokens = { build: newSecret(), publisher: newSecret(), control: newSecret() };
  writeFileSync(path, `${JSON.stringify(tokens, null, 2)}\n`, { mode: 0o600 });
  return tokens;
}
