import { type ComponentProps, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useColorSchemeValue } from "sanity";
import type { UserViewComponent } from "sanity/structure";
import { Pane, Toolbar, Words } from "../../beside-form/styles.ts";
import { useBesideTheForm } from "../../beside-form/use-beside-the-form.ts";
import { useOpenField } from "../../beside-form/use-open-field.ts";
import { type DialogTree, dialogTree } from "./dialog-tree.ts";
import { layoutTree } from "./layout-tree.ts";
import { Listed, Scroll } from "./styles.ts";
import { TreeList } from "./TreeList.tsx";
import { TreePicture } from "./TreePicture.tsx";

/** Smaller cannot be read, larger shows nothing of the whole. */
const SCALES = { least: 0.2, first: 0.85, step: 1.25, most: 2 };

/** The conversation at hand as a tree, drawn from the draft as it is now. */
export function TreePane({ document }: ComponentProps<UserViewComponent>): ReactNode {
  const tree = useMemo(() => dialogTree(document.displayed), [document.displayed]);
  const colorScheme = useColorSchemeValue();
  useBesideTheForm();
  return (
    <Pane aria-label="Gesprek als boom" style={{ colorScheme }}>
      {tree.boxes.length > 0 ? (
        <Tree tree={tree} />
      ) : (
        <Words>
          <h2>Nog niets om te tekenen</h2>
          <p>Maak in het formulier een uitkomst en een vraag. Dan groeit hier de boom.</p>
        </Words>
      )}
    </Pane>
  );
}

function Tree({ tree }: { tree: DialogTree }): ReactNode {
  const layout = useMemo(() => layoutTree(tree), [tree]);
  const [scale, setScale] = useState(SCALES.first);
  const area = useRef<HTMLDivElement>(null);
  const openField = useOpenField();
  useEffect(() => {
    const start = area.current?.querySelector("[data-start=true]");
    start?.scrollIntoView({ block: "center", inline: "nearest" });
  }, []);
  const zoom = (wanted: number) => setScale(Math.min(SCALES.most, Math.max(SCALES.least, wanted)));
  const zoomToAll = () => {
    const { clientWidth = 0, clientHeight = 0 } = area.current ?? {};
    zoom(Math.min(clientWidth / layout.width, clientHeight / layout.height));
  };

  return (
    <>
      <Toolbar>
        <fieldset aria-label="Grootte">
          <button type="button" onClick={() => zoom(scale / SCALES.step)}>
            Kleiner
          </button>
          <button type="button" onClick={() => zoom(scale * SCALES.step)}>
            Groter
          </button>
          <button type="button" onClick={zoomToAll}>
            Hele boom
          </button>
        </fieldset>
        <output>{status(tree)}</output>
      </Toolbar>
      <Scroll ref={area}>
        {tree.problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
        <TreePicture layout={layout} scale={scale} onOpen={openField} />
        <Listed>
          <summary>Lees het gesprek als lijst</summary>
          <TreeList tree={tree} onOpen={openField} />
        </Listed>
      </Scroll>
    </>
  );
}

/** How many places have a mistake, for who does not see the picture as well. */
function status({ problems, boxes }: DialogTree): string {
  const wrong = problems.length + boxes.filter((box) => box.problems.length > 0).length;
  if (wrong === 0) return "Elk antwoord leidt naar iemand om mee te praten.";
  return wrong === 1 ? "Eén plek klopt nog niet." : `${wrong} plekken kloppen nog niet.`;
}
