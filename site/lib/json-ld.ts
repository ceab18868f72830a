/** JSON that may stand in a script element: no text in it can end that element. */
export function inScript(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
