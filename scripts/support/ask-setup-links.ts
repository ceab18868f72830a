import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const tokensSchema = z.object({ control: z.string().min(1) });
const answerSchema = z.object({ url: z.url(), hasAdministrator: z.boolean() });

/** A link by which someone makes an account, once. */
export interface SetupLink {
  /** as the terminal shows it */
  label: string;
  url: string;
}

/** Who gets a link: the first administrator, and every kind of editor to try the Studio with. */
const INVITATIONS = [
  { label: "administrator", role: "administrator", name: "", regions: [] },
  { label: "demo editor", role: "editor", name: "Demo redacteur", regions: [] },
  regional("Zeeland"),
  regional("Groningen"),
  { label: "demo reader", role: "reader", name: "Demo meelezer", regions: [] },
];

/**
 * Asks the lake for one-time links.
 *
 * @param lakeUrl e.g. `http://localhost:3900`; the links start with it
 * @param dataDir absolute path of the lake's data, for the control token
 * @param isForced also when there is an administrator already
 * @returns empty when somebody can log in already and links were not asked for
 * @throws when the lake does not answer as expected
 */
export async function askSetupLinks(
  lakeUrl: string,
  dataDir: string,
  isForced: boolean,
): Promise<SetupLink[]> {
  const tokens = tokensSchema.parse(
    JSON.parse(await readFile(join(dataDir, "tokens.json"), "utf8")),
  );
  const links: SetupLink[] = [];
  for (const { label, role, name, regions } of INVITATIONS) {
    const response = await fetch(`${lakeUrl}/v1/digiplein/setup-links`, {
      method: "POST",
      headers: {
        Authorization: `Bearer ${tokens.control}`,
        "Content-Type": "application/json",
      },
      body: JSON.stringify({ role, name, regions }),
    });
    // A dataset of one's own need not have our demo regions.
    if (response.status === 404 && regions.length > 0) continue;
    if (!response.ok) throw new Error(`The lake made no set-up link: ${await response.text()}`);
    const { url, hasAdministrator } = answerSchema.parse(await response.json());
    if (hasAdministrator && !isForced) return [];
    links.push({ label, url });
  }
  return links;
}

function regional(region: string) {
  const label = `demo ${region}`;
  const regions = [`region-${region.toLowerCase()}`];
  return { label, role: "regionalEditor", name: `Demo redacteur ${region}`, regions };
}
