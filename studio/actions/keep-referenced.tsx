import { labels } from "@digiplein/content-schema/studio";
import { Stack, Text } from "@sanity/ui";
import { type ReactNode, useState } from "react";
import { type DocumentActionComponent, useClient } from "sanity";
import { IntentLink } from "sanity/router";
import * as z from "zod";

/** Published documents that refer to one: as long as there are any, the lake lets it not go. */
const REFERRERS = `*[references($id) && _id != $id && !(_id in path("drafts.**"))]
  | order(_type asc, _id asc)[0...50]{_id, _type, "title": coalesce(name, title, term, _id)}`;

const referrersSchema = z.array(
  z.object({ _id: z.string(), _type: z.string(), title: z.string() }),
);
type Referrer = z.infer<typeof referrersSchema>[number];

const kindOf = (type: string) =>
  labels.documentType[type as keyof typeof labels.documentType] ?? type;

function Referrers({ all }: { all: readonly Referrer[] }): ReactNode {
  return (
    <Stack gap={4}>
      <Text>
        Dit kan nog niet: andere documenten verwijzen ernaar. Haal daar eerst de verwijzing weg en
        publiceer ze.
      </Text>
      <Stack as="ul" gap={3}>
        {all.map(({ _id, _type, title }) => (
          <Text as="li" key={_id}>
            <IntentLink intent="edit" params={{ id: _id, type: _type }}>
              {title}
            </IntentLink>{" "}
            ({kindOf(_type)})
          </Text>
        ))}
      </Stack>
    </Stack>
  );
}

/** One wrapper per action: another one would be another component, without what it remembers. */
const wrapped = new Map<DocumentActionComponent, DocumentActionComponent>();

/**
 * "Verwijderen" or "Offline halen" of what nothing refers to; of anything else it says what does,
 * instead of offering what the lake refuses.
 * @param remove the Studio's own action, of which all the rest stays
 */
export function keepReferenced(remove: DocumentActionComponent): DocumentActionComponent {
  const known = wrapped.get(remove);
  if (known) return known;
  const action: DocumentActionComponent = (props) => {
    const description = remove(props);
    const client = useClient({ apiVersion: "2025-02-19" });
    const [referrers, setReferrers] = useState<readonly Referrer[]>([]);
    if (description === null) return null;
    const ask = async () => {
      const options = { perspective: "raw", tag: "referrers" } as const;
      const found: unknown = await client.fetch(REFERRERS, { id: props.id }, options);
      const { data = [] } = referrersSchema.safeParse(found);
      if (data.length === 0) description.onHandle?.();
      else setReferrers(data);
    };
    return {
      ...description,
      // Without an answer the Studio asks itself, and the lake has the last word.
      onHandle: () => void ask().catch(() => description.onHandle?.()),
      dialog:
        referrers.length === 0
          ? (description.dialog ?? null)
          : {
              type: "dialog",
              header: "Er wordt naar verwezen",
              onClose: () => setReferrers([]),
              content: <Referrers all={referrers} />,
            },
    };
  };
  if (remove.action) action.action = remove.action;
  action.displayName = `KeepReferenced(${remove.displayName})`;
  wrapped.set(remove, action);
  return action;
}
