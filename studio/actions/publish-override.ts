import { useEffect, useState } from "react";
import { type DocumentActionComponent, useClient, useDocumentOperation } from "sanity";
import * as z from "zod";
import { fetchBase, nextHash, type OverrideType, watchedFields } from "../badges/base-moved.ts";

const draftSchema = z.looseObject({
  base: z.object({ _ref: z.string() }),
  baseHash: z.string().optional(),
});

/** One wrapper per type: another one would be another component, without the click it holds. */
const wrapped = new Map<OverrideType, DocumentActionComponent>();

/**
 * "Publiceren" of a region's change: records on which words of the base it was made, so that the
 * region hears when those move.
 * @param publish the Studio's own action, of which all the rest stays
 */
export function publishOverride(
  publish: DocumentActionComponent,
  type: OverrideType,
): DocumentActionComponent {
  const known = wrapped.get(type);
  if (known) return known;
  const action: DocumentActionComponent = (props) => {
    const description = publish(props);
    const [isRecorded, setRecorded] = useState(false);
    const goOn = description?.onHandle;
    useEffect(() => {
      // Not before the Studio has drawn that there is something to save first.
      if (!isRecorded) return;
      setRecorded(false);
      goOn?.();
    }, [isRecorded, goOn]);
    const { patch } = useDocumentOperation(props.id, type);
    const client = useClient({ apiVersion: "2025-02-19" });
    if (description === null) return null;
    const record = async () => {
      const draft = draftSchema.safeParse(props.draft);
      if (!draft.success) return;
      const { base: reference, baseHash } = draft.data;
      const base = await fetchBase(client, type, reference._ref);
      const hash = base && nextHash(base, watchedFields(type, draft.data), baseHash);
      if (hash && hash !== baseHash) patch.execute([{ set: { baseHash: hash } }]);
    };
    return {
      ...description,
      // When the base cannot be read, the change is worth more than its fingerprint.
      onHandle: () =>
        void record()
          .catch(() => undefined)
          .then(() => setRecorded(true)),
    };
  };
  action.action = "publish";
  action.displayName = "PublishOverride";
  wrapped.set(type, action);
  return action;
}
