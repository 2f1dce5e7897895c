import { frameAt, frameStart, type FrameRate } from "../time/frame-rate";
import type { TickRange } from "../time/tick-range";
import type { Ticks } from "../time/ticks";

/** Where in the visible part of a shot its samples lie: apart from each other, away from the cuts. */
const SAMPLE_SHARES = [0.15, 0.5, 0.85];

/**
 * Up to three moments, ascending, each the beginning of a frame that is seen whole, that stand for a shot: about 15, 50 and 85 % of what is seen of it.
 * `visible` lists the parts of the shot that no other track covers, in order. The shot's first and last frame, where cuts and dissolves bleed in, are used only when it has no others.
 */
export function sampleTimes(shot: TickRange, rate: FrameRate, visible: readonly TickRange[]): Ticks[] {
  const whole = wholeFrames(shot, rate);
  const seen = visible.flatMap((range) => {
    const frames = wholeFrames(range, rate);
    return { first: Math.max(frames.first, whole.first), end: Math.min(frames.end, whole.end) };
  });
  const inner = seen.map(({ first, end }) => ({ first: Math.max(first, whole.first + 1), end: Math.min(end, whole.end - 1) }));
  const frames = countFrames(inner) > 0 ? inner : seen;
  const count = countFrames(frames);
  if (count === 0) return [];
  const picked = SAMPLE_SHARES.map((share) => nthFrame(frames, Math.min(count - 1, Math.floor(share * count))));
  return [...new Set(picked)].map((frame) => frameStart(frame, rate));
}

type FrameSpan = { readonly first: number; readonly end: number };

/** The frames that lie wholly inside the range, half-open. */
function wholeFrames(range: TickRange, rate: FrameRate): FrameSpan {
  const first = frameAt(range.start, rate);
  return { first: frameStart(first, rate) < range.start ? first + 1 : first, end: frameAt(range.end, rate) };
}

function countFrames(spans: readonly FrameSpan[]): number {
  return spans.reduce((sum, { first, end }) => sum + Math.max(0, end - first), 0);
}

function nthFrame(spans: readonly FrameSpan[], index: number): number {
  let left = index;
  for (const { first, end } of spans) {
    const length = Math.max(0, end - first);
    if (left < length) return first + left;
    left -= length;
  }
  throw new RangeError(`There is no visible frame ${index}.`);
}
