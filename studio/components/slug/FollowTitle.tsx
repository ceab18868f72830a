import { type ReactNode, useEffect, useRef } from "react";
import { getPublishedId, type ObjectInputProps, set, useEditState } from "sanity";
import { nextSlug } from "./next-slug.ts";

/** Until an editor pauses; each change of the slug asks the lake whether it is free. In milliseconds. */
const PAUSE = 700;

const textAt = (value: unknown, name: string) => {
  const text = Object(value)[name];
  return typeof text === "string" ? text : "";
};

/** The form of a document, whose slug follows the title for as long as it was never published. */
export function FollowTitle(props: ObjectInputProps & { source: string }): ReactNode {
  const { value, source, onChange, readOnly, schemaType, renderDefault } = props;
  const title = textAt(value, source);
  const slug = textAt(Object(value).slug, "current");
  const before = useRef(title);
  const { published, ready } = useEditState(getPublishedId(textAt(value, "_id")), schemaType.name);
  const isNew = ready && published === null && readOnly !== true;
  useEffect(() => {
    const timer = setTimeout(() => {
      const next = title === before.current ? undefined : nextSlug(before.current, title, slug);
      before.current = title;
      if (isNew && next) onChange(set({ _type: "slug", current: next }, ["slug"]));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [title, slug, isNew, onChange]);
  return renderDefault(props);
}
