import type { Content, Notice } from "@digiplein/content-schema/site";
import { type Day, isNoticeShown } from "@digiplein/content-schema/time";
import { tidyPath } from "../lib/href.ts";
import type { NoticeView } from "../lib/shell.ts";

/** The part of the site that each audience reads. */
const SECTIONS = {
  parent: "parents",
  youth: "youth",
  professional: "professionals",
  municipality: "municipalities",
} as const satisfies Record<Notice["audiences"][number], string>;

/**
 * The notices of a day, for the bar above the pages of those whom they concern.
 *
 * @param content all content of this variant
 * @param day the day of the build
 */
export function noticesOn(content: Content, day: Day): NoticeView[] {
  return content.all.notice
    .filter((notice) => isNoticeShown(notice, day))
    .map(({ title, kind, text, link, showUntil, audiences }) => ({
      title,
      kind,
      text,
      until: showUntil,
      sections: audiences.map((audience) => SECTIONS[audience]),
      ...(link && { path: tidyPath(link) }),
    }));
}
