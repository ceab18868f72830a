/**
 * Brings the list (save-offer.ts) to a page with its buttons once it is asked for: by a press, by a
 * list in the address, or by one on the device. Everybody else is spared its script.
 */
const bring = () => import("./save-offer.ts");

function hasKept(): boolean {
  try {
    return localStorage.getItem("mijn-lijst") !== null;
  } catch {
    // Storage is blocked by the browser's settings: nothing is kept then.
    return false;
  }
}

document.addEventListener("click", async ({ target }) => {
  const button = target instanceof Element ? target.closest("save-offer button") : null;
  if (!(button instanceof HTMLElement) || customElements.get("save-offer")) return;
  await bring();
  button.click();
});
if (location.hash.includes("aanbod=") || hasKept()) void bring();
