import { floatFrame, type FloatFrame } from "../../float-frame";

/** A linear change of every row (or column): each new pixel is a weighted sum of old ones. */
export type LineFilter = {
  /** New pixels along the line. */
  readonly length: number;
  /** Old pixels summed for each. */
  readonly taps: number;
  /** Which old pixels, `taps` for each new one. */
  readonly from: Int32Array;
  readonly weights: Float32Array;
};

/** What lies beyond the ends of a line: its end pixel again and again, or nothing. */
export type Edges = "repeat" | "clear";

/** Builds a filter over old pixels 0 to `oldLength` - 1; `tapOf` tells the old pixel, wherever it lies, and its weight. */
export function lineFilter(length: number, taps: number, oldLength: number, edges: Edges, tapOf: (at: number, tap: number) => readonly [from: number, weight: number]): LineFilter {
  const from = new Int32Array(length * taps);
  const weights = new Float32Array(length * taps);
  for (let at = 0; at < length; at++) {
    for (let tap = 0; tap < taps; tap++) {
      const [pixel, weight] = tapOf(at, tap);
      const inside = Math.min(oldLength - 1, Math.max(0, pixel));
      from[at * taps + tap] = inside;
      weights[at * taps + tap] = edges === "repeat" || inside === pixel ? weight : 0;
    }
  }
  return { length, taps, from, weights };
}

/** Filters every row; the new frame is `filter.length` wide. */
export function filterRows({ widthPx, heightPx, data }: FloatFrame, { length, taps, from, weights }: LineFilter): FloatFrame {
  const filtered = floatFrame(length, heightPx);
  const out = filtered.data;
  let to = 0;
  for (let y = 0; y < heightPx; y++) {
    const row = y * widthPx;
    for (let entry = 0; entry < length * taps; ) {
      let red = 0;
      let green = 0;
      let blue = 0;
      let alpha = 0;
      for (const end = entry + taps; entry < end; entry++) {
        const at = (row + from[entry]!) << 2;
        const weight = weights[entry]!;
        red += weight * data[at]!;
        green += weight * data[at + 1]!;
        blue += weight * data[at + 2]!;
        alpha += weight * data[at + 3]!;
      }
      out[to] = red;
      out[to + 1] = green;
      out[to + 2] = blue;
      out[to + 3] = alpha;
      to += 4;
    }
  }
  return filtered;
}

/** Filters every column; the new frame is `filter.length` high. */
export function filterColumns({ widthPx, data }: FloatFrame, { length, taps, from, weights }: LineFilter): FloatFrame {
  const filtered = floatFrame(widthPx, length);
  const out = filtered.data;
  const stride = widthPx * 4;
  for (let at = 0; at < length; at++) {
    const row = at * stride;
    const end = (at + 1) * taps;
    // Four old rows at a time: the new one is read and written a quarter as often. Past the last tap a row counts for nothing.
    for (let entry = at * taps; entry < end; entry += 4) {
      const tap = (beside: number) => Math.min(end - 1, entry + beside);
      const one = from[entry]! * stride;
      const two = from[tap(1)]! * stride;
      const three = from[tap(2)]! * stride;
      const four = from[tap(3)]! * stride;
      const first = weights[entry]!;
      const second = entry + 1 < end ? weights[entry + 1]! : 0;
      const third = entry + 2 < end ? weights[entry + 2]! : 0;
      const fourth = entry + 3 < end ? weights[entry + 3]! : 0;
      for (let x = 0; x < stride; x++) {
        out[row + x] = out[row + x]! + first * data[one + x]! + second * data[two + x]! + third * data[three + x]! + fourth * data[four + x]!;
      }
    }
  }
  return filtered;
}
