import type { Publication } from "@digiplein/content-schema/site";
import type { ReactNode } from "react";
import { type NavbarProps, useColorSchemeValue } from "sanity";
import { ProblemList } from "./ProblemList.tsx";
import { countText, describePublication, siteName } from "./publication-text.ts";
import { usePublications } from "./publications.tsx";
import { Strip } from "./strip-styles.ts";

/** The Studio's navigation bar with a line below it that says how publishing stands. */
export function NavbarWithStatus(props: NavbarProps): ReactNode {
  return (
    <>
      {props.renderDefault(props)}
      <PublicationStatus />
    </>
  );
}

function PublicationStatus(): ReactNode {
  const state = usePublications();
  const colorScheme = useColorSchemeValue();
  return (
    <Strip aria-label="Publicatie" style={{ colorScheme }}>
      {state.kind === "loading" && <output>De stand van de site wordt opgehaald …</output>}
      {state.kind === "unreadable" && (
        <output data-tone="bad">
          De stand van de site is niet te lezen. Laad deze pagina opnieuw.
        </output>
      )}
      {state.kind === "known" && state.publications.length === 0 && (
        <output>Nog niet gepubliceerd</output>
      )}
      {state.kind === "known" &&
        state.publications.map((publication) => (
          <SiteStatus key={publication._id} publication={publication} />
        ))}
    </Strip>
  );
}

function SiteStatus({ publication }: { publication: Publication }): ReactNode {
  const { region, siteUrl, since, problems = [], warnings = [] } = publication;
  const { tone, text } = describePublication(publication, new Date());
  return (
    <div>
      <output data-tone={tone}>
        <strong>{siteName(region)}</strong> {text}
      </output>
      {since && (
        <a href={siteUrl} target="_blank" rel="noreferrer">
          Bekijk de site {siteName(region)}
        </a>
      )}
      {problems.length > 0 && (
        <details open>
          <summary>{countText(problems.length, "fout", "fouten")}</summary>
          <ProblemList problems={problems} />
        </details>
      )}
      {warnings.length > 0 && (
        <details>
          <summary>{countText(warnings.length, "waarschuwing", "waarschuwingen")}</summary>
          <ProblemList problems={warnings} />
        </details>
      )}
    </div>
  );
}
