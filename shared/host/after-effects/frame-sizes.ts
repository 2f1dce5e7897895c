import type { PixelSize } from "../frames/frame-size";

/** The sizes that a frame of a composition may come in: its own, or the one that its resolution shrinks it to. Which is unknown; anything else is wrong. */
export type FrameSizes = { readonly full: PixelSize; readonly shrunk: PixelSize };

/** The sizes for this composition as it is now. */
export function frameSizes(comp: AfterEffectsUXP.CompItem): FrameSizes {
  const [across, down] = comp.resolutionFactor;
  return { full: { widthPx: comp.width, heightPx: comp.height }, shrunk: { widthPx: comp.width / across, heightPx: comp.height / down } };
}

/** Is it one of them? How a shrunk size is rounded is unknown too. */
export function isFrameSize(file: PixelSize, { full, shrunk }: FrameSizes): boolean {
  const isFull = file.widthPx === full.widthPx && file.heightPx === full.heightPx;
  return isFull || (Math.abs(file.widthPx - shrunk.widthPx) < 1 && Math.abs(file.heightPx - shrunk.heightPx) < 1);
}
