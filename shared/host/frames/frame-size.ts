/** A size in whole pixels. */
export type PixelSize = { readonly widthPx: number; readonly heightPx: number };

/** The largest size with the frame's aspect that fits into the room, never larger than the frame, at least one pixel. */
export function fitFrame(frame: PixelSize, room: PixelSize): PixelSize {
  const scale = Math.min(1, room.widthPx / frame.widthPx, room.heightPx / frame.heightPx);
  const fit = (length: number): number => Math.max(1, Math.round(length * scale));
  return { widthPx: fit(frame.widthPx), heightPx: fit(frame.heightPx) };
}
