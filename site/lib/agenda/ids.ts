import { v5 } from "uuid";

/** Drawn once; every id below follows from it, so it never changes. */
const NAMESPACE = "0b9f3c1e-5d1a-4f0e-9a55-3c6a7d1f4e21";

/**
 * An id that stays the same in every build and tells nothing: the name of an event would.
 *
 * @param parts what it is the id of
 */
export const stableId = (...parts: string[]): string => v5(parts.join(" "), NAMESPACE);
