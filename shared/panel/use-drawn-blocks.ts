import { useCallback, useEffect, useRef, useState } from "react";

/** So many lines are drawn or left out together. */
const BLOCK = 40;

/** Lines are drawn so far before they come into sight. */
const AHEAD_PX = 600;

/** What a line is taken to be high until some were drawn. */
const LINE_PX = 72;

/** Some lines that follow one another; those that are not drawn leave a place as high as they were, or are guessed to be. */
export type LineBlock = { readonly number: number; readonly first: number; readonly end: number; readonly isDrawn: boolean; readonly heightPx: number };

/** The lines of a long list in blocks, drawn where they are in or near sight; the current line's block always is, so that the focus has its place. */
export function useDrawnBlocks(count: number, current: number): { readonly blocks: readonly LineBlock[]; readonly blockRef: (element: HTMLElement | null) => (() => void) | undefined } {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set());
  const heights = useRef(new Map<number, number>());
  const observer = useRef<IntersectionObserver | null>(null);

  useEffect(() => () => observer.current?.disconnect(), []);

  const blockRef = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    observer.current ??= watchBlocks(element, heights.current, setNear);
    observer.current.observe(element);
    return () => observer.current?.unobserve(element);
  }, []);

  const known = [...heights.current.values()];
  const usualPx = known.length === 0 ? BLOCK * LINE_PX : known.reduce((sum, each) => sum + each, 0) / known.length;
  const blocks = Array.from({ length: Math.ceil(count / BLOCK) }, (_, number) => {
    const first = number * BLOCK;
    const end = Math.min(count, first + BLOCK);
    return { number, first, end, isDrawn: near.has(number) || Math.floor(current / BLOCK) === number, heightPx: heights.current.get(number) ?? (usualPx * (end - first)) / BLOCK };
  });
  return { blocks, blockRef };
}

/** Tells which blocks are near what is seen of the list that they scroll in, and keeps how high each was when it was drawn. */
function watchBlocks(inside: HTMLElement, heights: Map<number, number>, tell: (change: (near: ReadonlySet<number>) => ReadonlySet<number>) => void): IntersectionObserver {
  return new IntersectionObserver(
    (entries) =>
      tell((near) => {
        const next = new Set(near);
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          if (!(target instanceof HTMLElement)) continue;
          const number = Number(target.dataset["block"]);
          if (!isIntersecting && near.has(number) && boundingClientRect.height > 0) heights.set(number, boundingClientRect.height);
          if (isIntersecting) next.add(number);
          else next.delete(number);
        }
        return next;
      }),
    { root: inside.closest(".zone-look"), rootMargin: `${AHEAD_PX}px 0px` },
  );
}
