import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { type LayoutProps, useClient, useCurrentUser } from "sanity";
import { fetchRegions, type RegionName } from "./regions.ts";
import { type Session, sessionOf } from "./session.ts";

/** Who works here, and the regions by name. */
export interface Here {
  session: Session;
  /** Empty until they are fetched. */
  regions: readonly RegionName[];
}

const HereContext = createContext<Here>({ session: sessionOf(null), regions: [] });

/** Who works here; renders again when the names of the regions are known. */
export function useHere(): Here {
  return useContext(HereContext);
}

/** Around the whole Studio: fetches the regions once, for whoever says whose a document is. */
export function SessionLayout(props: LayoutProps): ReactNode {
  const user = useCurrentUser();
  const client = useClient({ apiVersion: "2025-02-19" });
  const [regions, setRegions] = useState<readonly RegionName[]>([]);
  useEffect(() => {
    let isWanted = true;
    // Without their names regions are called by their ids: no reason to stop anyone.
    fetchRegions(client).then(
      (found) => isWanted && setRegions(found),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [client]);
  const here = useMemo(() => ({ session: sessionOf(user), regions }), [user, regions]);
  return <HereContext value={here}>{props.renderDefault(props)}</HereContext>;
}
