import type { ReactNode } from "react";
import type { SchemaType } from "sanity";
import { IntentLink } from "sanity/router";
import { Words } from "../components/beside-form/styles.ts";
import { useOpenField } from "../components/beside-form/use-open-field.ts";
import type { FrameNotice } from "./frame-message.ts";

/** What is wrong instead of the page; each problem leads to its field. */
export function NoticeWords({
  notice: { title, text, problems },
  documentId,
  schemaType,
}: {
  notice: FrameNotice;
  documentId: string;
  schemaType: SchemaType;
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
              <button type="button" onClick={() => openField(fieldName(problem.field))}>
                {fieldTitle(problem.field, schemaType)}
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

/** The field of the form in which a problem is, `body` for `body[2] › url`. */
function fieldName(field: string): string {
  return field.split(/[[ ]/, 1)[0] ?? "";
}

/** What the form calls it. */
function fieldTitle(field: string, schemaType: SchemaType): string {
  const fields = "fields" in schemaType ? schemaType.fields : [];
  const found = fields.find(({ name }) => name === fieldName(field));
  return found?.type.title ?? "Dit document";
}
