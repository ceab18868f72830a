/**
 * Brings the search for help near home (youth-help.ts) once somebody goes to its field. Everybody
 * else is spared its script.
 */
const part = document.querySelector<HTMLElement>("youth-help");
const bring = () => import("./youth-help.ts");

part?.addEventListener("focusin", () => void bring(), { once: true });
part?.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (customElements.get("youth-help") || !(event.target instanceof HTMLFormElement)) return;
  const form = event.target;
  await bring();
  form.requestSubmit();
});

export {};
