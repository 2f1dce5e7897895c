/** What one slider adds to every point of the lattice (three channels a point, display-encoded), at the positions where it was measured; neutral is among them, with zeros. */
export type SliderTables = { readonly positions: readonly number[]; readonly tables: readonly Float32Array[] };

/** The table of one slider at any position. */
export type SliderCurve = (position: number) => Float32Array;

/** How many positions a curve remembers: a solver nudges one slider and asks for all the others again. */
const REMEMBERED = 3;

/**
 * Passes through every measured position, is smooth between them and never overshoots (piecewise cubic Hermite with the limited slopes of Fritsch and Butland 1984);
 * goes on straight beyond the last ones. The answer must not be written to.
 */
export function sliderCurve({ positions, tables }: SliderTables): SliderCurve {
  const slopes = tables.map((_, index) => slopesAt(positions, tables, index));
  const remembered: { position: number; table: Float32Array }[] = [];
  return (position) => {
    const known = remembered.find((entry) => entry.position === position);
    if (known) return known.table;
    const table = tableAt(positions, tables, slopes, position);
    remembered.unshift({ position, table });
    remembered.length = Math.min(remembered.length, REMEMBERED);
    return table;
  };
}

function tableAt(positions: readonly number[], tables: readonly Float32Array[], slopes: readonly Float32Array[], position: number): Float32Array {
  const last = positions.length - 1;
  if (position <= positions[0]!) return straight(tables[0]!, slopes[0]!, position - positions[0]!);
  if (position >= positions[last]!) return straight(tables[last]!, slopes[last]!, position - positions[last]!);
  const from = positions.filter((known) => known <= position).length - 1;
  const span = positions[from + 1]! - positions[from]!;
  const t = (position - positions[from]!) / span;
  const [atStart, atEnd] = [(1 + 2 * t) * (1 - t) ** 2, t * t * (3 - 2 * t)];
  const [leaving, arriving] = [span * t * (1 - t) ** 2, span * t * t * (t - 1)];
  const [start, end, startSlope, endSlope] = [tables[from]!, tables[from + 1]!, slopes[from]!, slopes[from + 1]!];
  const table = new Float32Array(start.length);
  for (let at = 0; at < table.length; at++) table[at] = atStart * start[at]! + atEnd * end[at]! + leaving * startSlope[at]! + arriving * endSlope[at]!;
  return table;
}

function straight(table: Float32Array, slope: Float32Array, distance: number): Float32Array {
  return distance === 0 ? table : table.map((value, at) => value + distance * slope[at]!);
}

function slopesAt(positions: readonly number[], tables: readonly Float32Array[], index: number): Float32Array {
  const secant = (from: number, at: number): number => (tables[from + 1]![at]! - tables[from]![at]!) / (positions[from + 1]! - positions[from]!);
  const last = positions.length - 1;
  if (index === 0 || index === last) {
    const [outer, inner] = index === 0 ? [0, 1] : [last - 1, last - 2];
    if (inner < 0 || inner > last - 1) return tables[0]!.map((_, at) => secant(outer, at));
    const [near, far] = [outer, inner].map((from) => positions[from + 1]! - positions[from]!) as [number, number];
    return tables[index]!.map((_, at) => endSlope(secant(outer, at), secant(inner, at), near, far));
  }
  const before = positions[index]! - positions[index - 1]!;
  const after = positions[index + 1]! - positions[index]!;
  return tables[index]!.map((_, at) => {
    const [left, right] = [secant(index - 1, at), secant(index, at)];
    if (left * right <= 0) return 0;
    return (3 * (before + after)) / ((before + 2 * after) / left + (2 * before + after) / right);
  });
}

/** The slope of the parabola through the last three points, limited so that the curve stays monotone. */
function endSlope(outer: number, inner: number, near: number, far: number): number {
  const slope = ((2 * near + far) * outer - near * inner) / (near + far);
  if (slope * outer <= 0) return 0;
  return outer * inner <= 0 && Math.abs(slope) > 3 * Math.abs(outer) ? 3 * outer : slope;
}
