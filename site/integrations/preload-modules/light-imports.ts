/** What Vite puts into a script with dynamic imports: a list of what they need, and its loader. */
const NEEDS = /^const __vite__mapDeps=.*\n/;
const LOADER = /import\{(?:\w+ as )?(\w+)\}from"\.\/preload-helper\.[\w-]+\.js";/;
const NEEDED = /,__vite__mapDeps\(\[[\d,]*\]\)/g;

/**
 * Leaves a dynamic import to the browser. Vite wraps it in nearly 1 kB that preloads what it needs,
 * styles too, in a file of its own: ours have no styles of their own, and a page of offers may carry
 * 2 kB of script and ask for three files.
 */
export function lightImports() {
  return {
    name: "digiplein:light-imports",
    enforce: "pre" as const,
    load: (id: string) =>
      id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null,
    generateBundle: {
      order: "post" as const,
      handler(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
        for (const file of Object.values(bundle)) {
          if (file.type === "chunk" && file.code) file.code = lighten(file.code);
        }
      },
    },
  };
}

/** @param code a built script @returns the same script that imports by the browser's own means */
export const lighten = (code: string): string =>
  code.replace(LOADER, "const $1=e=>e();").replace(NEEDS, "").replace(NEEDED, "");
