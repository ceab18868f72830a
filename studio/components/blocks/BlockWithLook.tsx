import { Card } from "@sanity/ui";
import type { ReactNode } from "react";
import type { BlockProps, RenderPreviewCallbackProps } from "sanity";
import { type BlockLook, lookOf } from "./block-lines.ts";

/** A block between the words of a text, with what it will say on the page. */
export function BlockWithLook(props: BlockProps): ReactNode {
  const look = lookOf(props.schemaType.name, props.value);
  if (look === undefined) return props.renderDefault(props);
  const renderPreview = (preview: RenderPreviewCallbackProps) => (
    <>
      {props.renderPreview(preview)}
      <Look {...look} />
    </>
  );
  return props.renderDefault({ ...props, renderPreview });
}

function Look({ lines, tone, numbered }: BlockLook): ReactNode {
  const List = numbered ? "ol" : "div";
  return (
    <Card tone={tone} padding={3} radius={2} margin={1} style={{ fontSize: "0.8125rem" }}>
      {lines.some((cells) => cells.length > 1) ? (
        <table style={{ borderSpacing: "0.75rem 0.25rem", marginLeft: "-0.75rem" }}>
          <tbody>
            {keyed(lines).map(([key, cells]) => (
              <tr key={key}>
                {keyed(cells).map(([cellKey, cell]) => (
                  <td key={cellKey}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <List style={{ margin: 0, paddingLeft: numbered ? "1.25rem" : 0 }}>
          {keyed(lines).map(([key, cells]) =>
            numbered ? <li key={key}>{cells}</li> : <div key={key}>{cells}</div>,
          )}
        </List>
      )}
    </Card>
  );
}

/** Lines have no key of their own, and two may be the same: their place tells them apart. */
const keyed = <One,>(lines: readonly One[]) =>
  lines.map((line, index) => [`${index}`, line] as const);
