import { useCallback, useEffect, useMemo, useState } from "react";
import { useClient } from "sanity";
import { type People, type PeopleApi, peopleApi } from "./people-api.ts";
import { refusalText } from "./refusal-text.ts";
import { REGION_CHOICES_QUERY, type RegionChoice, regionChoicesSchema } from "./region-choices.ts";

/** Everything the page shows. */
export interface KnownPeople extends People {
  choices: RegionChoice[];
}

/** The people as the page knows them now, and what can be done with them. */
export interface PeopleState {
  /** Nothing while they are fetched for the first time. */
  known: KnownPeople | undefined;
  /** Why they could not be fetched; empty when they could. */
  problem: string;
  api: PeopleApi;
  /** Fetches them again, after a change. */
  reload: () => Promise<void>;
}

/** Fetches who may come in, by the session of the administrator who looks. */
export function usePeople(): PeopleState {
  const client = useClient({ apiVersion: "2025-02-19" });
  const api = useMemo(() => peopleApi(client), [client]);
  const [known, setKnown] = useState<KnownPeople>();
  const [problem, setProblem] = useState("");
  const reload = useCallback(async () => {
    try {
      const [people, regions] = await Promise.all([
        api.load(),
        client.fetch<unknown>(REGION_CHOICES_QUERY, {}, { perspective: "published" }),
      ]);
      setKnown({ ...people, choices: regionChoicesSchema.parse(regions) });
      setProblem("");
    } catch (error) {
      setProblem(refusalText(error));
    }
  }, [api, client]);
  useEffect(() => void reload(), [reload]);
  return { known, problem, api, reload };
}
