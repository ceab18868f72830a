import type { ReactNode } from "react";
import { IntentLink } from "sanity/router";
import type { FrameNotice } from "./frame-message.ts";
import { Words } from "./styles.ts";
import { useOpenField } from "./use-open-field.ts";

/** What is wrong instead of the page; each problem leads to its field. */
export function NoticeWords({
  notice: { title, text, problems },
  documentId,
}: {
  notice: FrameNotice;
  documentId: string;
}): ReactNode {
  const openField = useOpenField();
  return (
    <Words role="status">
      <h2>{title}</h2>
      <p>{text}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.documentId} ${problem.field} ${problem.message}`}>
            {problem.documentId === documentId ? (
              <button type="button" onClick={() => openField(problem.field)}>
                {problem.field || problem.title}
              </button>
            ) : (
              <IntentLink
                intent="edit"
                params={{ id: problem.documentId, type: problem.documentType }}
              >
                {problem.title}
              </IntentLink>
            )}
            <p>
              {problem.message} {problem.fix}
            </p>
          </li>
        ))}
      </ul>
    </Words>
  );
}
