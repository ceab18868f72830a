import * as z from "zod";

/** Who works here, as far as the desk and the forms care. */
export interface Session {
  /** Name of the role, e.g. `regionalEditor`; empty for somebody the lake tells nothing of. */
  role: string;
  /** Ids of the regions whose documents a regional editor works in. */
  regions: readonly string[];
}

const userSchema = z.object({
  roles: z.array(z.object({ name: z.string() })).default([]),
  // Not of the hosted lake: there an own role of the organisation says it.
  regions: z.array(z.string()).default([]),
});

/**
 * Who is logged in, read from what `users/me` of the lake answers.
 * @param user the Studio's current user; it keeps every field of the answer
 */
export function sessionOf(user: unknown): Session {
  const parsed = userSchema.safeParse(user);
  if (!parsed.success) return { role: "", regions: [] };
  return { role: parsed.data.roles[0]?.name ?? "", regions: parsed.data.regions };
}

/** Whether someone works in regions of their own, and nowhere else. */
export function isRegional({ role, regions }: Session): boolean {
  return role === "regionalEditor" || regions.length > 0;
}

/** Whether someone only looks. `viewer` is what the hosted lake calls it. */
export function isReader({ role }: Session): boolean {
  return role === "reader" || role === "viewer";
}

/** Whether someone writes for the whole country. */
export function isNational(session: Session): boolean {
  return !isRegional(session) && !isReader(session);
}
