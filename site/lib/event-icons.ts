import { drawings } from "./drawings.ts";

/** Words in the address of a page, and the drawing that goes with them; the first that fits wins. */
const words: readonly [RegExp, keyof typeof drawings][] = [
  [/veilig|geweld/, "safe"],
  [/verhuiz/, "move"],
  [/vertel/, "tell"],
  [/ouderschapsplan|afspra/, "plan"],
  [/stap-voor-stap|regelen/, "list"],
  [/vast|vecht/, "lifebuoy"],
  [/alimentatie|betaal|kost|geld|toeslag|pensioen/, "money"],
  [/rechter|advoca|beslist/, "scales"],
  [/vakantie|feestdag|verdelen/, "calendar"],
  [/huis|woon|wonen/, "homes"],
  [/school/, "school"],
  [/praten|stem/, "talk"],
  [/^\/hulp\/|hulp-in/, "place"],
  [/kind|schuld|verdriet|partner|opa|jezelf/, "care"],
];

/**
 * The drawing for a page somebody comes to with a question, chosen by the words of its address, so
 * that an editor need not choose; a question mark when none fits.
 *
 * @param path site path, e.g. `/onderwerpen/een-van-ons-wil-verhuizen/`
 * @returns path data for a drawing of 48 by 48
 */
export function eventIcon(path: string): string {
  const name = words.find(([word]) => word.test(path))?.[1] ?? "question";
  return drawings[name];
}
