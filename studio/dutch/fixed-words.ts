/** Sanity's words that stand in its code, where no translation reaches, with ours. */
const FIXED: Record<string, string> = {
  "Close dialog": "Sluiten",
  "Choose login provider": "Log weer in",
};

/** Puts our words in the place of Sanity's fixed ones, between quotes only. */
export function sayInDutch(code: string): string {
  return Object.entries(FIXED).reduce(
    (text, [english, dutch]) => text.replaceAll(`"${english}"`, JSON.stringify(dutch)),
    code,
  );
}

/** A Vite plugin that does so in Sanity's packages. */
export function withFixedWords() {
  return {
    name: "with-fixed-words",
    transform(code: string, id: string) {
      if (!/\/node_modules\/(@sanity\/ui|sanity)\//.test(id)) return null;
      const said = sayInDutch(code);
      return said === code ? null : { code: said, map: null };
    },
  };
}
