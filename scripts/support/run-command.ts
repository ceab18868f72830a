import { spawn } from "node:child_process";
import { ROOT } from "./settings.ts";

/**
 * Runs a command in the project's folder, with our output.
 * @param env what is added to our environment
 * @returns its exit code
 */
export function runCommand(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
    });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
