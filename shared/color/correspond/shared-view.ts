import { mapPoint, localScale, type Homography } from "./homography";
import { resizePlane, sizeWithLongSide, type Plane, type PlaneSize } from "./resize-plane";

/**
 * The part of the scene that both pictures show, at the scale of the coarser one: a window of the hero's frame, and the target as it would look from there.
 * `left` and `top` place the window (in its pixels) inside the whole hero, which is `hero` pixels large at this scale; `target` is the target's size.
 */
export type SharedView = PlaneSize & { readonly left: number; readonly top: number; readonly hero: PlaneSize; readonly target: PlaneSize };

/** The window is at most this large: finer detail than this moves between frames. */
const LARGEST_PX = 144;
/** Less than this holds no patches worth the name. */
const SMALLEST_PX = 20;

/** The window in which to compare the two under this framing, or null when they hardly overlap. */
export function sharedView(hero: PlaneSize, target: PlaneSize, framing: Homography, largestPx = LARGEST_PX): SharedView | null {
  const area = overlap(hero, target, framing);
  if (!area) return null;
  const { zoom } = localScale(framing, (area.left + area.right) / 2, (area.top + area.bottom) / 2);
  if (!(zoom > 0.1 && zoom < 10)) return null;
  const span = Math.max(area.right - area.left, area.bottom - area.top);
  // Neither picture may be enlarged, and the target shows things `zoom` times as large in its frame.
  const heroLongPx = Math.min(largestPx / span, longSide(hero), longSide(target) * zoom);
  const heroAt = sizeWithLongSide(hero, Math.max(1, Math.round(heroLongPx)));
  const targetAt = sizeWithLongSide(target, Math.max(1, Math.round(Math.min(longSide(target), longSide(heroAt) / zoom))));
  const long = longSide(heroAt);
  const left = Math.max(0, Math.floor(area.left * long));
  const top = Math.max(0, Math.floor(area.top * long));
  const widthPx = Math.min(heroAt.widthPx, Math.ceil(area.right * long)) - left;
  const heightPx = Math.min(heroAt.heightPx, Math.ceil(area.bottom * long)) - top;
  return Math.min(widthPx, heightPx) < SMALLEST_PX ? null : { widthPx, heightPx, left, top, hero: heroAt, target: targetAt };
}

/** One of the hero's planes (of size `from`) in the window. */
export function heroWindow(plane: Plane, from: PlaneSize, { hero, left, top, widthPx, heightPx }: SharedView): Plane {
  const whole = resizePlane(plane, from, hero);
  if (widthPx === hero.widthPx && heightPx === hero.heightPx) return whole;
  const window = new Float32Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++) {
    const start = (top + y) * hero.widthPx + left;
    window.set(whole.subarray(start, start + widthPx), y * widthPx);
  }
  return window;
}

/** One of the target's planes (of size `from`) as seen in the window; UNSEEN where the target does not show it. */
export function targetWindow(plane: Plane, from: PlaneSize, view: SharedView, framing: Homography): Plane {
  const source = resizePlane(plane, from, view.target);
  const { widthPx, heightPx } = view.target;
  const heroLong = longSide(view.hero);
  const targetLong = longSide(view.target);
  const window = new Float32Array(view.widthPx * view.heightPx);
  for (let row = 0, at = 0; row < view.heightPx; row++) {
    const v = (view.top + row + 0.5) / heroLong;
    for (let column = 0; column < view.widthPx; column++, at++) {
      const u = (view.left + column + 0.5) / heroLong;
      const depth = targetLong / (framing[6] * u + framing[7] * v + 1);
      const x = (framing[0] * u + framing[1] * v + framing[2]) * depth - 0.5;
      const y = (framing[3] * u + framing[4] * v + framing[5]) * depth - 0.5;
      window[at] = depth > 0 && x > -0.5 && y > -0.5 && x < widthPx - 0.5 && y < heightPx - 0.5 ? between(source, widthPx, heightPx, x, y) : UNSEEN;
    }
  }
  return window;
}

/** Marks pixels that lie outside the target; real values are 0 or more. */
export const UNSEEN = -1;

/** Bilinear. */
function between(plane: Plane, widthPx: number, heightPx: number, x: number, y: number): number {
  const left = Math.max(0, Math.floor(x));
  const top = Math.max(0, Math.floor(y));
  const right = Math.min(widthPx - 1, left + 1);
  const bottom = Math.min(heightPx - 1, top + 1) * widthPx;
  const across = Math.max(0, x - left);
  const down = Math.max(0, y - top);
  const upper = plane[top * widthPx + left]! * (1 - across) + plane[top * widthPx + right]! * across;
  const lower = plane[bottom + left]! * (1 - across) + plane[bottom + right]! * across;
  return upper * (1 - down) + lower * down;
}

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Points a side on which the overlap is looked for. */
const PROBES = 24;

/** The box of hero points that the target shows, in units of the hero's longer side. */
function overlap(hero: PlaneSize, target: PlaneSize, framing: Homography): Box | null {
  const width = hero.widthPx / longSide(hero);
  const height = hero.heightPx / longSide(hero);
  const targetWidth = target.widthPx / longSide(target);
  const targetHeight = target.heightPx / longSide(target);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let row = 0; row <= PROBES; row++) {
    for (let column = 0; column <= PROBES; column++) {
      const [u, v] = [(column / PROBES) * width, (row / PROBES) * height];
      const to = mapPoint(framing, u, v);
      if (framing[6] * u + framing[7] * v + 1 < 0.1 || to.u < 0 || to.v < 0 || to.u > targetWidth || to.v > targetHeight) continue;
      [left, right, top, bottom] = [Math.min(left, u), Math.max(right, u), Math.min(top, v), Math.max(bottom, v)];
    }
  }
  const [marginX, marginY] = [width / PROBES, height / PROBES];
  return right > left && bottom > top ? { left: Math.max(0, left - marginX), top: Math.max(0, top - marginY), right: Math.min(width, right + marginX), bottom: Math.min(height, bottom + marginY) } : null;
}

/** The longer side in pixels. */
export function longSide({ widthPx, heightPx }: PlaneSize): number {
  return Math.max(widthPx, heightPx);
}
