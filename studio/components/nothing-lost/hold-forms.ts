import { connection } from "../../streams/connection.ts";

/** What would change a form. */
const CHANGES = ["beforeinput", "click", "paste", "cut", "drop"];

/**
 * Lets forms take nothing in while a click such as "Publiceren" is carried out: the draft goes when
 * the lake is done, and the Studio throws away what was typed in it meanwhile.
 * @returns ends it
 */
export function holdForms(): () => void {
  const hold = (event: Event) => {
    const { target } = event;
    if (connection.state().underWay === 0) return;
    if (!(target instanceof Element) || target.closest("form") === null) return;
    event.preventDefault();
    event.stopPropagation();
  };
  for (const type of CHANGES) document.addEventListener(type, hold, true);
  return () => {
    for (const type of CHANGES) document.removeEventListener(type, hold, true);
  };
}
