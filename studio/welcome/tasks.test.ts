import { expect, it } from "vitest";
import { managementPlan, nationalPlan } from "../structure/national-plan.ts";
import type { DeskItem } from "../structure/plan.ts";
import { regionPlan } from "../structure/region-plan.ts";
import { regionTemplates } from "../structure/templates.ts";
import { type Place, tasksFor } from "./tasks.ts";

const name = (id: string) => id.replace("region-", "").toUpperCase();
const own = regionPlan("region-zeeland");
const folder = (id: string, items: readonly DeskItem[]) => ({ kind: "folder", id, items }) as const;

/** Whether the desk has this place; it is written down here as `desk.ts` puts it together. */
function isOnDesk(path: string, desk: readonly { kind: string; id?: string }[]): boolean {
  const [first, ...rest] = path.split(";");
  const item = desk.find(({ id }) => id === first);
  if (!item) return false;
  return (
    rest.length === 0 || ("items" in item && isOnDesk(rest.join(";"), item.items as DeskItem[]))
  );
}

const national = [folder("regios", own), ...nationalPlan, ...managementPlan];
const people = [
  { role: "regionalEditor", regions: ["region-zeeland"], desk: [...own, ...nationalPlan] },
  {
    role: "regionalEditor",
    regions: ["region-zeeland", "region-groningen"],
    desk: [folder("region-zeeland", own), ...nationalPlan],
  },
  { role: "editor", regions: [], desk: national },
  { role: "administrator", regions: [], desk: national },
  { role: "reader", regions: [], desk: [folder("regios", own), ...nationalPlan] },
];

it.each(people)(
  "$role of $regions gets three tasks that lead somewhere",
  ({ desk, ...session }) => {
    const tasks = tasksFor(session, name, session.role === "administrator");
    expect(tasks).toHaveLength(3);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(3);
    const places: Place[] = tasks.flatMap(({ button, other }) => [
      button.to,
      ...(other ? [other.to] : []),
    ]);
    for (const place of places) {
      if (place.kind === "new") {
        expect(regionTemplates.map(({ id }) => id)).toContain(place.template);
        expect(session.regions).toContain(place.region);
      } else if (place.path !== "mensen") {
        expect(place.path).toMatch(/^structure\//);
        expect(isOnDesk(place.path.replace("structure/", ""), desk), place.path).toBe(true);
      }
    }
  },
);

it("names the region", () => {
  const [first] = tasksFor({ role: "regionalEditor", regions: ["region-zeeland"] }, name, false);
  expect(first?.title).toBe("Bekijk de menukaart van ZEELAND");
});

it("sends only who manages people to Mensen", () => {
  const ids = (manages: boolean) =>
    tasksFor({ role: "administrator", regions: [] }, name, manages).map(({ id }) => id);
  expect(ids(true)).toContain("invite-colleague");
  expect(ids(false)).not.toContain("invite-colleague");
});
