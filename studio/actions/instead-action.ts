import { CommentIcon } from "@sanity/icons/Comment";
import { ComposeIcon } from "@sanity/icons/Compose";
import type { DocumentActionComponent } from "sanity";
import { useInstead } from "./use-instead.ts";

/**
 * The action of who may only read a document: adapt it for their region, or propose a change. It
 * stands first, so that it is the button where others have "Publiceren".
 */
export const insteadAction: DocumentActionComponent = ({ published }) => {
  const [way] = useInstead(published ?? undefined);
  if (way === undefined) return null;
  return {
    label: way.label,
    icon: way.kind === "adapt" ? ComposeIcon : CommentIcon,
    tone: "primary",
    onHandle: () => void way.run(),
  };
};
