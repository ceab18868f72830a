import type { APIRoute } from "astro";
import { loadSlices } from "../../../data/slices.ts";
import { type SliceContent, sliceOf } from "../../../lib/finder/slice.ts";

export async function getStaticPaths() {
  const slices = await loadSlices();
  return slices.map(([gemeente, props]) => ({ params: { gemeente }, props }));
}

/** The offers of one gemeente for the finder. */
export const GET: APIRoute<SliceContent> = ({ props }) => Response.json(sliceOf(props));
