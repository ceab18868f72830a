/**
 * The one sync tag of this lake: every query carries it and every published change renews it.
 * Coarse, but never stale; the hosted lake tells apart which queries a change touches.
 */
export const liveTag = "s1:lake";
