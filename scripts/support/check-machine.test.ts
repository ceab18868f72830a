import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkPort, checkSpace } from "./check-machine.ts";

test("a busy port is named, with the way to choose another", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  await expect(checkPort(address.port, "the Studio", "DIGIPLEIN_LAKE_PORT")).rejects.toThrow(
    `Port ${address.port}, for the Studio, is used by another program (another npm start?); stop that, or choose another port: DIGIPLEIN_LAKE_PORT=${address.port + 100} npm start`,
  );
  await new Promise((resolve) => other.close(resolve));
  await expect(checkPort(address.port, "the Studio", "X")).resolves.toBeUndefined();
});

test("a disk without room is named, with what is needed", async () => {
  await expect(checkSpace(tmpdir(), Number.MAX_SAFE_INTEGER)).rejects.toThrow(
    /^The disk of .* has \d+ MB free and DigiPlein needs \d+ MB; free some space/,
  );
  await expect(checkSpace(tmpdir(), 1)).resolves.toBeUndefined();
});

test("a folder that cannot be made is named", async () => {
  const belowFile = join(import.meta.filename, "dist");
  await expect(checkSpace(belowFile, 1)).rejects.toThrow(`The folder ${belowFile} cannot be made`);
});
