/** The way a value takes between two keyframes: its places at even steps, and how long it is. */
export type KeyPath = { readonly places: readonly (readonly number[])[]; readonly lengths: readonly number[]; readonly length: number };

/** Pieces that a curved way is measured in. */
const STEPS = 64;

/** The way from one value to the next; tangents are relative to their values, and null is a straight side. */
export function pathBetween(from: readonly number[], to: readonly number[], outTangent: readonly number[] | null, inTangent: readonly number[] | null): KeyPath {
  const curved = [...(outTangent ?? []), ...(inTangent ?? [])].some((one) => one !== 0);
  const steps = curved ? STEPS : 1;
  const places = Array.from({ length: steps + 1 }, (_, step) => placeAt(from, to, outTangent ?? [], inTangent ?? [], step / steps));
  const lengths: number[] = [0];
  for (let step = 1; step <= steps; step += 1) lengths.push((lengths[step - 1] ?? 0) + distance(places[step - 1] ?? from, places[step] ?? to));
  return { places, lengths, length: lengths[steps] ?? 0 };
}

/** The place this far along the way; before its start and beyond its end it goes on straight. */
export function alongPath({ places, lengths, length }: KeyPath, way: number): number[] {
  const found = lengths.findIndex((one) => one > Math.min(way, length - 1e-12));
  const next = Math.max(1, found < 0 ? lengths.length - 1 : found);
  const [before, after] = [places[next - 1] ?? [], places[next] ?? []];
  const [start, end] = [lengths[next - 1] ?? 0, lengths[next] ?? 0];
  const share = end > start ? (way - start) / (end - start) : 0;
  return before.map((one, dimension) => one + ((after[dimension] ?? one) - one) * share);
}

function placeAt(from: readonly number[], to: readonly number[], out: readonly number[], arriving: readonly number[], u: number): number[] {
  const v = 1 - u;
  const straight = out.length === 0 && arriving.length === 0;
  return from.map((one, dimension) => {
    const last = to[dimension] ?? one;
    if (straight) return one + (last - one) * u;
    return v * v * v * one + 3 * v * v * u * (one + (out[dimension] ?? 0)) + 3 * v * u * u * (last + (arriving[dimension] ?? 0)) + u * u * u * last;
  });
}

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((one, dimension) => one - (b[dimension] ?? 0)));
}
