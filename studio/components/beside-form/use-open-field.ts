import { useRouter } from "sanity/router";
import { usePaneRouter } from "sanity/structure";

/**
 * Opens a field in the form that stands beside a view of the document.
 *
 * @returns takes the path of a field, e.g. `body` or `nodes[_key=="a"].text`
 */
export function useOpenField(): (field: string) => void {
  const router = useRouter();
  const { routerPanesState, groupIndex } = usePaneRouter();
  return (path) => {
    const panes = routerPanesState.map((group, index) =>
      index === groupIndex ? group.map((pane) => withPath(pane, path)) : group,
    );
    router.navigate({ ...router.state, panes });
  };
}

type Pane = ReturnType<typeof usePaneRouter>["routerPanesState"][number][number];

/** The form is the pane without a view of its own. */
function withPath(pane: Pane, path: string): Pane {
  return pane.params?.view ? pane : { ...pane, params: { ...pane.params, path } };
}
