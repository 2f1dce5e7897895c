import { useEffect, useState } from "react";

/** Enough to fill any panel. */
const FIRST = 30;
/** A hundred paragraphs are drawn in about 10 ms. */
const STEP = 100;

/** How many of `total` things are on the page: some at once, the others soon, a few between two frames, so that a long text never holds the page. At least `needed` of them. */
export function useGrowing(total: number, needed: number): number {
  const [shown, setShown] = useState(FIRST);
  const wanted = Math.min(total, Math.max(shown, needed));
  useEffect(() => {
    if (wanted >= total) return;
    const frame = requestAnimationFrame(() => setTimeout(() => setShown(wanted + STEP), 0));
    return () => cancelAnimationFrame(frame);
  }, [wanted, total]);
  return wanted;
}
