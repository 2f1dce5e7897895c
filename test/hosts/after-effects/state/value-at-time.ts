import { expressionValue } from "./expression-value";
import { alongPath, pathBetween } from "./key-path";
import type { EaseState, KeyState, PropertyState, ValueState } from "./property-state";

/** What the property holds at this time of its layer's clock, expression and all. */
export function valueAtTime(property: PropertyState, time: number): ValueState {
  const before = valueBeforeExpression(property, time);
  return property.expression?.enabled ? expressionValue(property.expression.text, before) : before;
}

/** What the property holds at this time of its layer's clock, as if it had no expression. */
export function valueBeforeExpression({ keys, value }: PropertyState, time: number): ValueState {
  const first = keys[0];
  if (!first) return value;
  const next = keys.findIndex((key) => key.time > time);
  if (next === 0) return first.value;
  const left = keys[next < 0 ? keys.length - 1 : next - 1] ?? first;
  const right = next < 0 ? undefined : keys[next];
  return right ? between(left, right, time) : left.value;
}

function between(left: KeyState, right: KeyState, time: number): ValueState {
  const [from, to] = [left.value, right.value];
  if (left.outType === "HOLD" || from === to) return from;
  if (typeof from === "number" && typeof to === "number") return easedNumber(from, to, segment(left, right, 0), time);
  if (!isList(from) || !isList(to)) return from;
  if (left.outEase.length > 1) return from.map((one, dimension) => easedNumber(one, to[dimension] ?? one, segment(left, right, dimension), time));
  // One ease for the whole value: it says how fast the value runs along its path (simulated for colours).
  const path = pathBetween(from, to, left.outTangent, right.inTangent);
  return path.length === 0 ? from : alongPath(path, easedNumber(0, path.length, segment(left, right, 0), time));
}

/** The stretch between two keyframes in one dimension; null stands for a straight side. */
type Segment = { readonly start: number; readonly end: number; readonly out: EaseState | null; readonly in: EaseState | null };

function segment(left: KeyState, right: KeyState, dimension: number): Segment {
  const out = left.outType === "BEZIER" ? (left.outEase[dimension] ?? null) : null;
  const arriving = right.inType === "BEZIER" ? (right.inEase[dimension] ?? null) : null;
  return { start: left.time, end: right.time, out, in: arriving };
}

/** A cubic in time and value whose handles are `influence` percent of the way long and as steep as `speed`; a straight side has a third. */
function easedNumber(from: number, to: number, { start, end, out, in: arriving }: Segment, time: number): number {
  const span = end - start;
  const at = (time - start) / span;
  if (!out && !arriving) return from + (to - from) * at;
  const slope = (to - from) / span;
  const [outShare, inShare] = [(out?.influence ?? 100 / 3) / 100, (arriving?.influence ?? 100 / 3) / 100];
  const [outSpeed, inSpeed] = [out?.speed ?? slope, arriving?.speed ?? slope];
  const u = parameterAt(at, outShare, 1 - inShare);
  return cubic(from, from + outSpeed * outShare * span, to - inSpeed * inShare * span, to, u);
}

/** The cubic's parameter where its time is `at`; time rises with it, so halving finds it. */
function parameterAt(at: number, firstHandle: number, secondHandle: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 48; step += 1) {
    const middle = (low + high) / 2;
    if (cubic(0, firstHandle, secondHandle, 1, middle) < at) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function cubic(a: number, b: number, c: number, d: number, u: number): number {
  const v = 1 - u;
  return v * v * v * a + 3 * v * v * u * b + 3 * v * u * u * c + u * u * u * d;
}

/** Is the value a list of numbers: a point, a scale or a colour? */
export function isList(value: ValueState): value is readonly number[] {
  return Array.isArray(value);
}
