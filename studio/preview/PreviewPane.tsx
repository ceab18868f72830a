import { type ComponentProps, type ReactNode, useEffect, useState } from "react";
import { useColorSchemeValue, useCurrentUser } from "sanity";
import type { UserViewComponent } from "sanity/structure";
import { Pane, Toolbar, Words } from "../components/beside-form/styles.ts";
import { useBesideTheForm } from "../components/beside-form/use-beside-the-form.ts";
import { siteName } from "../components/publication/publication-text.ts";
import { sessionOf } from "../session/session.ts";
import { Frames, WIDTHS } from "./Frames.tsx";
import type { FrameMessage, FrameNotice } from "./frame-message.ts";
import { NoticeWords } from "./NoticeWords.tsx";
import { firstVariant, previewPlace } from "./preview-path.ts";
import { Ribbon } from "./styles.ts";
import { useBase } from "./use-base.ts";
import { useVariants } from "./use-variants.ts";

/** So long after the last saved change the page is made again, in milliseconds. */
const CALM = 600;

type Props = ComponentProps<UserViewComponent>;

/** The page of the document at hand as visitors will see it, drafts included. */
export function PreviewPane(props: Props): ReactNode {
  const variants = useVariants();
  const colorScheme = useColorSchemeValue();
  return (
    <Pane aria-label="Voorbeeld" style={{ colorScheme }}>
      {variants === undefined && <Waiting />}
      {variants === null && (
        <Words>
          <h2>Er is nu geen voorbeeld</h2>
          <p>
            Wat je schrijft, wordt gewoon bewaard. Laad deze pagina opnieuw om het nog eens te
            proberen.
          </p>
        </Words>
      )}
      {variants && <Preview key={props.documentId} {...props} variants={variants} />}
    </Pane>
  );
}

function Preview({
  documentId,
  schemaType,
  document: { draft, published },
  variants,
}: Props & { variants: readonly string[] }): ReactNode {
  const stored = draft ?? published;
  const target = useBase(stored);
  const { regions } = sessionOf(useCurrentUser());
  const [chosen, setChosen] = useState<string>();
  const [width, setWidth] = useState<keyof typeof WIDTHS>("phone");
  const [elsewhere, setElsewhere] = useState<string>();
  const [told, setTold] = useState<{ url: string; notice: FrameNotice }>();
  const [shownUrl, setShownUrl] = useState<string>();
  const revision = useCalm(stored?._rev);
  useBesideTheForm();

  const variant = chosen ?? firstVariant(stored, regions, variants) ?? "";
  const place = previewPlace(target, variant);
  if (place.kind === "incomplete")
    return (
      <Words>
        <h2>Nog niets om te zien</h2>
        <p>{place.text}</p>
      </Words>
    );
  const [page = "/", anchor] = (elsewhere ?? place.path).split("#");
  const query = new URLSearchParams({ document: documentId, rev: revision ?? "" });
  const url = `/preview/${variant}${page}?${query}${anchor ? `#${anchor}` : ""}`;
  const notice = told?.url === url ? told.notice : undefined;

  const hear = (message: FrameMessage) => {
    if (message.preview === "go") setElsewhere(message.path);
    if (message.preview === "notice") setTold({ url, notice: message });
  };

  return (
    <>
      <Toolbar>
        <fieldset aria-label="Breedte">
          <button type="button" aria-pressed={width === "phone"} onClick={() => setWidth("phone")}>
            Telefoon
          </button>
          <button
            type="button"
            aria-pressed={width === "desktop"}
            onClick={() => setWidth("desktop")}
          >
            Computer
          </button>
        </fieldset>
        {variants.length > 1 && (
          <label>
            Site{" "}
            <select value={variant} onChange={({ target: { value } }) => setChosen(value)}>
              {variants.map((id) => (
                <option key={id} value={id}>
                  {siteName(id)}
                </option>
              ))}
            </select>
          </label>
        )}
        {elsewhere !== undefined && (
          <button type="button" onClick={() => setElsewhere(undefined)}>
            Terug naar je pagina
          </button>
        )}
        <a href={url} target="_blank" rel="noreferrer">
          Open in een nieuw tabblad
        </a>
      </Toolbar>
      <Ribbon>
        <span>Voorbeeld – {ribbonText(stored, draft !== null, notice !== undefined)}</span>
        <output>{shownUrl !== undefined && shownUrl !== url && "Wordt bijgewerkt …"}</output>
      </Ribbon>
      {shownUrl === undefined && <Waiting />}
      {notice && <NoticeWords notice={notice} documentId={documentId} schemaType={schemaType} />}
      <Frames
        url={url}
        width={WIDTHS[width]}
        isHidden={notice !== undefined || shownUrl === undefined}
        onMessage={hear}
        onShown={() => setShownUrl(url)}
      />
    </>
  );
}

function ribbonText(stored: Props["document"]["draft"], isDraft: boolean, isBroken: boolean) {
  if (isDraft) return "nog niet gepubliceerd";
  return isBroken || stored?.status === "concept"
    ? "nog niet op de site"
    : "zo staat het op de site";
}

function Waiting(): ReactNode {
  return (
    <Words role="status">
      <p>Het voorbeeld wordt gemaakt. De eerste keer duurt dat even.</p>
    </Words>
  );
}

/** A value that follows another once that stays the same for a moment. */
function useCalm<Value>(value: Value): Value {
  const [calm, setCalm] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(value), CALM);
    return () => clearTimeout(timer);
  }, [value]);
  return calm;
}
