import { useEffect, useState } from "react";
import { useClient } from "sanity";
import * as z from "zod";
import type { Session } from "../session/session.ts";

/** Where somebody who is stuck can go. */
export interface Help {
  /** Address of the handbook, when there is one. */
  handbook?: string;
  /** Who answers questions, when their settings name a mailbox. */
  mailbox?: { address: string; of: string };
}

const MAILBOX_QUERY = `*[_type == "siteSettings" && defined(mailbox)
  && (!defined(ownerRegion) || ownerRegion._ref in $regions)]
  | order(defined(ownerRegion) desc)[0]{"address": mailbox, "of": title}`;
const mailboxSchema = z.object({ address: z.email(), of: z.string() }).nullable();

/** Where help is, as far as it really is there. @param basePath of the Studio, e.g. `/studio` */
export function useHelp({ regions }: Session, basePath: string): Help {
  const client = useClient({ apiVersion: "2025-02-19" });
  const [help, setHelp] = useState<Help>({});
  useEffect(() => {
    const found = (more: Help) => setHelp((known) => ({ ...known, ...more }));
    findHandbook(`${basePath}/handleiding/`).then(
      (handbook) => handbook && found({ handbook }),
      () => undefined,
    );
    client
      .fetch<unknown>(MAILBOX_QUERY, { regions: [...regions] }, { perspective: "published" })
      .then((answer) => mailboxSchema.parse(answer))
      .then(
        (mailbox) => mailbox && found({ mailbox }),
        () => undefined,
      );
  }, [client, regions, basePath]);
  return help;
}

/** The address, if the handbook answers there: any other address below the Studio is the Studio. */
async function findHandbook(address: string): Promise<string | undefined> {
  const html = await (await fetch(address)).text();
  return /<title>[^<]*handleiding/i.test(html) ? address : undefined;
}
