import type { DocumentActionComponent } from "sanity";
import { usePublications } from "../components/publication/publications.tsx";
import { pageUrl } from "./page-url.ts";

/** Opens the page of the published document in a new tab. */
export const viewOnSite: DocumentActionComponent = ({ published }) => {
  const state = usePublications();
  const url = state.kind === "known" ? pageUrl(published, state.publications) : undefined;
  if (!url) return null;
  return {
    label: "Bekijk op de site",
    onHandle: () => window.open(url, "_blank", "noreferrer"),
  };
};
