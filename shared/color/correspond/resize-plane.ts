/** One number a pixel, row by row from the top left. */
export type Plane = Float32Array;

/** Width and height of a plane. */
export type PlaneSize = { readonly widthPx: number; readonly heightPx: number };

/** The plane at another size by exact area averaging (a pixel that straddles two new ones counts in both by its share); made for shrinking. */
export function resizePlane(plane: Plane, from: PlaneSize, to: PlaneSize): Plane {
  if (from.widthPx === to.widthPx && from.heightPx === to.heightPx) return plane;
  const wide = new Float32Array(to.widthPx * from.heightPx);
  forEachShare(from.widthPx, to.widthPx, (source, target, share) => {
    for (let row = 0; row < from.heightPx; row++) {
      wide[row * to.widthPx + target] = wide[row * to.widthPx + target]! + share * plane[row * from.widthPx + source]!;
    }
  });
  const small = new Float32Array(to.widthPx * to.heightPx);
  forEachShare(from.heightPx, to.heightPx, (source, target, share) => {
    for (let column = 0; column < to.widthPx; column++) {
      small[target * to.widthPx + column] = small[target * to.widthPx + column]! + share * wide[source * to.widthPx + column]!;
    }
  });
  return small;
}

/** The size with the same shape whose longer side is `longPx`; no side shorter than one pixel. */
export function sizeWithLongSide({ widthPx, heightPx }: PlaneSize, longPx: number): PlaneSize {
  const scale = longPx / Math.max(widthPx, heightPx);
  return { widthPx: Math.max(1, Math.round(widthPx * scale)), heightPx: Math.max(1, Math.round(heightPx * scale)) };
}

function forEachShare(from: number, to: number, visit: (source: number, target: number, share: number) => void): void {
  for (let target = 0; target < to; target++) {
    const start = (target * from) / to;
    const end = ((target + 1) * from) / to;
    for (let source = Math.floor(start); source < Math.min(from, Math.ceil(end)); source++) {
      visit(source, target, (Math.min(end, source + 1) - Math.max(start, source)) / (end - start));
    }
  }
}
