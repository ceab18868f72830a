/**
 * Leaves a dynamic import to the browser. Vite wraps it in nearly 1 kB that preloads what it needs,
 * styles too: ours have no styles of their own, and the page of an offer may carry 2 kB of script.
 */
export function lightImports() {
  return {
    name: "digiplein:light-imports",
    enforce: "pre" as const,
    load: (id: string) =>
      id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null,
  };
}
