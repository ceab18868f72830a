import type { Problem } from "@digiplein/content-schema/site";
import type { ReactNode } from "react";
import { IntentLink } from "sanity/router";

/** What is wrong in which document, with a link that opens it. */
export function ProblemList({
  problems,
}: {
  problems: readonly (Problem & { _key: string })[];
}): ReactNode {
  return (
    <ul>
      {problems.map(({ _key, documentId, documentType, title, field, message, fix }) => (
        <li key={_key}>
          <IntentLink intent="edit" params={{ id: documentId, type: documentType }}>
            {title}
          </IntentLink>
          {field && <span> · {field}</span>}
          <p>
            {message} {fix}
          </p>
        </li>
      ))}
    </ul>
  );
}
