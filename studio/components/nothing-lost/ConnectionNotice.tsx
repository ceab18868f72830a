import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { type LayoutProps, useColorSchemeValue } from "sanity";
import { connection } from "../../streams/connection.ts";
import { holdForms } from "./hold-forms.ts";
import { KeepOperations } from "./KeepOperations.tsx";
import { Notice } from "./notice-styles.ts";

/** Shorter than this is nobody's business: the lake was only starting again. */
const UNNOTICED = 1500;
/** How long good news stays. */
const GOOD_NEWS = 6000;

const CLICKED =
  "Geen verbinding. Wat je koos gebeurt zodra de verbinding terug is. Daarna kun je weer typen. Laat dit venster open.";

/** Around the whole Studio: says when there is no connection, and when all is saved again. */
export function ConnectionLayout(props: LayoutProps): ReactNode {
  useEffect(holdForms, []);
  return (
    <>
      <KeepOperations {...props} />
      <ConnectionNotice />
    </>
  );
}

function ConnectionNotice(): ReactNode {
  const state = useSyncExternalStore(connection.subscribe, connection.state);
  const colorScheme = useColorSchemeValue();
  const isWell = !state.isLost && state.waiting === 0;
  const [isTold, setTold] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTold(!isWell), isWell ? GOOD_NEWS : UNNOTICED);
    return () => clearTimeout(timer);
  }, [isWell]);
  useEffect(() => {
    if (isWell) return;
    // The browser asks in its own words whether to leave.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isWell]);
  return (
    <Notice aria-live="polite" aria-label="Verbinding" style={{ colorScheme }}>
      {isTold && state.isLost && (
        <output data-tone="bad">
          {state.underWay > 0 ? (
            CLICKED
          ) : (
            <>
              Geen verbinding. Wat je typt blijft hier staan en wordt opgeslagen zodra de verbinding
              terug is. Laat dit venster open.
            </>
          )}
        </output>
      )}
      {isTold && !state.isLost && (
        <output data-tone="good">De verbinding is terug. Alles wordt weer opgeslagen.</output>
      )}
    </Notice>
  );
}
