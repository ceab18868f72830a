import { useEffect, useState } from "react";
import * as z from "zod";

const answerSchema = z.object({ variants: z.array(z.string()).min(1) });

/** Asks once which sites can be looked at; `undefined` while asking, null when there is no preview. */
export function useVariants(): string[] | null | undefined {
  const [variants, setVariants] = useState<string[] | null>();
  useEffect(() => {
    let isGone = false;
    // Asking also wakes the preview, so that the first page comes sooner.
    fetch("/preview/")
      .then((response) => response.json())
      .then((answer) => answerSchema.parse(answer).variants)
      .catch(() => null)
      .then((found) => !isGone && setVariants(found));
    return () => {
      isGone = true;
    };
  }, []);
  return variants;
}
