import { SettingsError } from "../../studio/publishing/settings-error.ts";

/**
 * Runs the body of a script. What the reader can mend is one sentence, without a stack; anything
 * else is our mistake and shows where it happened. Both exit with 1.
 *
 * @param cleanUp ends what the body had started when it failed
 */
export async function runScript(
  body: () => Promise<void>,
  cleanUp: () => Promise<void> = async () => undefined,
): Promise<void> {
  try {
    await body();
  } catch (error) {
    console.error(`\n✗ ${sentenceOf(error)}`);
    await cleanUp();
    process.exit(1);
  }
}

/** What to tell about an error. */
function sentenceOf(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? error.code : undefined;
  if (code === "ENOSPC")
    return "The disk is full; free some space (old releases in dist/ may go) and try again.";
  if (typeof code === "string" && code.startsWith("ERR_PARSE_ARGS"))
    return `${error.message.split("\n")[0]}`;
  return error.stack ?? error.message;
}
