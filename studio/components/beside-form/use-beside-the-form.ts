import { useEffect, useRef } from "react";
import { usePaneRouter, useStructureTool } from "sanity/structure";

/** Opens the form to the left, unless it stands there or the window has room for one pane only. */
export function useBesideTheForm(): void {
  const { hasGroupSiblings, params, duplicateCurrent } = usePaneRouter();
  const { features } = useStructureTool();
  const isAlone = useRef(!hasGroupSiblings && features.splitPanes);
  useEffect(() => {
    if (!isAlone.current) return;
    // Once: who closes the form afterwards wants the room for the view.
    isAlone.current = false;
    const others = Object.entries(params ?? {}).flatMap(([name, value]) =>
      name === "view" || value === undefined ? [] : [[name, value] as const],
    );
    duplicateCurrent({ params: Object.fromEntries(others) });
  }, [params, duplicateCurrent]);
}
