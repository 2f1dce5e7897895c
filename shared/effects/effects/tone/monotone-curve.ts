import type { Tone } from "./tone-table";

/**
 * A smooth curve through points (x and y in turn, x rising) that never swings beyond them; level before the first and after the last.
 * Slopes: Fritsch and Butland, "A Method for Constructing Local Monotone Piecewise Cubic Interpolants", SIAM J. Sci. Stat. Comput. 5 (1984), equation 4a, with
 * the one-sided ends of Moler, "Numerical Computing with MATLAB", section 3.6.
 */
export function monotoneCurve(points: readonly number[]): Tone {
  const xs = points.filter((_, i) => i % 2 === 0);
  const ys = points.filter((_, i) => i % 2 === 1);
  const slopes = slopesThrough(xs, ys);
  const last = xs.length - 1;
  return (x) => {
    if (x <= xs[0]!) return ys[0]!;
    if (x >= xs[last]!) return ys[last]!;
    let from = last - 1;
    while (xs[from]! > x) from--;
    const width = xs[from + 1]! - xs[from]!;
    const t = (x - xs[from]!) / width;
    const rise = ys[from + 1]! - ys[from]!;
    const start = slopes[from]! * width;
    const end = slopes[from + 1]! * width;
    return ys[from]! + t * (start + t * (3 * rise - 2 * start - end + t * (start + end - 2 * rise)));
  };
}

function slopesThrough(xs: readonly number[], ys: readonly number[]): number[] {
  const widths = steps(xs);
  const chords = steps(ys).map((rise, i) => rise / widths[i]!);
  const last = chords.length - 1;
  if (last === 0) return [chords[0]!, chords[0]!];
  return [
    endSlope(widths[0]!, widths[1]!, chords[0]!, chords[1]!),
    ...chords.slice(1).map((after, i) => innerSlope(widths[i]!, widths[i + 1]!, chords[i]!, after)),
    endSlope(widths[last]!, widths[last - 1]!, chords[last]!, chords[last - 1]!),
  ];
}

function steps(values: readonly number[]): number[] {
  return values.slice(1).map((value, i) => value - values[i]!);
}

/** A weighted harmonic mean of the chords before and after; level at a peak. */
function innerSlope(widthBefore: number, widthAfter: number, before: number, after: number): number {
  if (before * after <= 0) return 0;
  const weightBefore = 2 * widthAfter + widthBefore;
  const weightAfter = widthAfter + 2 * widthBefore;
  return (weightBefore + weightAfter) / (weightBefore / before + weightAfter / after);
}

function endSlope(width: number, nextWidth: number, chord: number, nextChord: number): number {
  const slope = ((2 * width + nextWidth) * chord - width * nextChord) / (width + nextWidth);
  if (Math.sign(slope) !== Math.sign(chord)) return 0;
  return Math.sign(chord) !== Math.sign(nextChord) && Math.abs(slope) > 3 * Math.abs(chord) ? 3 * chord : slope;
}
