/** One number a pixel, row by row from the top left. */
export type Plane = Float32Array;

/** Width and height of a plane. */
export type PlaneSize = { readonly widthPx: number; readonly heightPx: number };

/** The plane at another size by exact area averaging (a pixel that straddles two new ones counts in both by its share); made for shrinking. */
export function resizePlane(plane: Plane, from: PlaneSize, to: PlaneSize): Plane {
  if (from.widthPx === to.widthPx && from.heightPx === to.heightPx) return plane;
  const columns = sharesOf(from.widthPx, to.widthPx);
  const rows = sharesOf(from.heightPx, to.heightPx);
  const line = new Float32Array(from.widthPx);
  const small = new Float32Array(to.widthPx * to.heightPx);
  for (let row = 0; row < to.heightPx; row++) {
    line.fill(0);
    for (let share = rows.start[row]!; share < rows.start[row + 1]!; share++) {
      const source = rows.source[share]! * from.widthPx;
      const weight = rows.weight[share]!;
      for (let column = 0; column < from.widthPx; column++) line[column] = line[column]! + weight * plane[source + column]!;
    }
    for (let column = 0; column < to.widthPx; column++) {
      let sum = 0;
      for (let share = columns.start[column]!; share < columns.start[column + 1]!; share++) sum += columns.weight[share]! * line[columns.source[share]!]!;
      small[row * to.widthPx + column] = sum;
    }
  }
  return small;
}

/** The size with the same shape whose longer side is `longPx`; no side shorter than one pixel. */
export function sizeWithLongSide({ widthPx, heightPx }: PlaneSize, longPx: number): PlaneSize {
  const scale = longPx / Math.max(widthPx, heightPx);
  return { widthPx: Math.max(1, Math.round(widthPx * scale)), heightPx: Math.max(1, Math.round(heightPx * scale)) };
}

/** New pixel n is made of the old pixels `source`, each with its `weight`, at positions start[n] to start[n + 1]. */
type Shares = { readonly start: Int32Array; readonly source: Int32Array; readonly weight: Float64Array };

function sharesOf(from: number, to: number): Shares {
  const start: number[] = [];
  const sources: number[] = [];
  const weight: number[] = [];
  for (let target = 0; target < to; target++) {
    start.push(sources.length);
    const first = (target * from) / to;
    const end = ((target + 1) * from) / to;
    for (let source = Math.floor(first); source < Math.min(from, Math.ceil(end)); source++) {
      sources.push(source);
      weight.push((Math.min(end, source + 1) - Math.max(first, source)) / (end - first));
    }
  }
  return { start: Int32Array.of(...start, sources.length), source: Int32Array.from(sources), weight: Float64Array.from(weight) };
}
