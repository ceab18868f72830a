/** What we need of a file that Vite is about to write. */
interface OutputFile {
  type: "asset" | "chunk";
  fileName: string;
  source?: string | Uint8Array;
}

/**
 * A Vite plugin that leaves out the fonts that the Studio's stylesheet takes from another host; it
 * falls back to the system's font, as our log-in page has.
 */
export function withoutForeignFonts() {
  return {
    name: "without-foreign-fonts",
    generateBundle(_options: unknown, files: Record<string, OutputFile>) {
      for (const file of Object.values(files)) {
        if (file.type !== "asset" || !file.fileName.endsWith(".css")) continue;
        file.source = removeForeignFonts(String(file.source));
      }
    },
  };
}

/** Removes the `@font-face` rules that name an `https:` address. */
export function removeForeignFonts(css: string): string {
  return css.replace(/@font-face\s*\{[^}]*url\(["']?https:[^}]*\}/g, "");
}
