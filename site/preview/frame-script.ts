/**
 * Stands in previewed pages only. The frame in which the Studio shows a page has an origin of its
 * own, so neither can look into the other: they tell each other what they need. A page outside a
 * frame keeps silent.
 */

const base = import.meta.env.BASE_URL;
const tell = (message: { preview: string; [detail: string]: unknown }) =>
  parent.postMessage(message, "*");

/** The link of this site that was clicked; the Studio opens it, as the frame has no session. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || !/^https?:$/.test(link.protocol)) return;
  const isHere = link.host === location.host && link.pathname === location.pathname;
  if (isHere && link.hash !== "") return;
  event.preventDefault();
  event.stopPropagation();
  const isOurs = link.host === location.host && link.pathname.startsWith(base);
  if (isOurs) tell({ preview: "go", path: link.pathname.slice(base.length - 1) + link.hash });
  else open(link.href, "_blank", "noopener");
}

if (parent !== window) {
  addEventListener("click", follow, { capture: true });
  // The search of a preview has no index; the page says so itself when it is opened.
  addEventListener("submit", (event) => event.preventDefault(), { capture: true });
  addEventListener("scroll", () => tell({ preview: "scroll", top: scrollY }), { passive: true });
  addEventListener("message", ({ source, data }) => {
    if (source === parent && typeof data?.scrollTo === "number") scrollTo(0, data.scrollTo);
  });
  tell({ preview: "page", path: location.pathname.slice(base.length - 1) });
}
