import { defineBehavior, raise } from "@portabletext/editor/behaviors";
import { BehaviorPlugin } from "@portabletext/editor/plugins";
import { isSelectionExpanded } from "@portabletext/editor/selectors";
import { useToast } from "@sanity/ui/toast";
import { type ReactNode, useMemo } from "react";
import type { PortableTextPluginsProps } from "sanity";
import { cleanHtml } from "./clean-html.ts";

/** Formats in which the editor passes on its own text; such a paste needs no cleaning. */
const OWN = ["application/x-portable-text", "application/json", "text/markdown"];

/** The HTML of a paste from elsewhere, or an empty text. */
function foreignHtml(clipboard: DataTransfer): string {
  if (OWN.some((format) => clipboard.getData(format) !== "")) return "";
  const html = clipboard.getData("text/html");
  // Some programs offer plain text as HTML too.
  return html === clipboard.getData("text/plain") ? "" : html;
}

/** Sanity's own plug-ins of a text editor, and cleaning of what is pasted. */
export function PastePlugin(props: PortableTextPluginsProps): ReactNode {
  const { push } = useToast();
  const behaviors = useMemo(
    () => [
      defineBehavior({
        on: "clipboard.paste",
        guard: ({ snapshot, event }) => {
          const html = foreignHtml(event.originEvent.dataTransfer);
          return html !== "" && { ...cleanHtml(html), replaces: isSelectionExpanded(snapshot) };
        },
        actions: [
          ({ event }, { html, images, replaces }) => {
            if (images > 0) push(imagesLeftOut(images));
            const data = { type: "deserialize.data", mimeType: "text/html", data: html } as const;
            return [
              ...(replaces ? [raise({ type: "delete" })] : []),
              raise({ ...data, originEvent: event }),
            ];
          },
        ],
      }),
    ],
    [push],
  );
  return (
    <>
      <BehaviorPlugin behaviors={behaviors} />
      {props.renderDefault(props)}
    </>
  );
}

function imagesLeftOut(images: number) {
  return {
    status: "warning",
    duration: 15_000,
    title:
      images === 1 ? "De afbeelding is niet meegekomen" : "De afbeeldingen zijn niet meegekomen",
    description:
      "Voeg een afbeelding toe met de knop Afbeelding. Dan kun je er ook een beschrijving bij zetten.",
  } as const;
}
