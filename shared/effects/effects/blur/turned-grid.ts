import type { LayerSize } from "../../effect-values";
import { floatFrame, type FloatFrame } from "../../float-frame";

/** Pixels that lie along a direction: whole steps from the picture's top left corner, as many as cover the picture. */
type TurnedGrid = {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Where the grid's first pixel lies, in steps along and across the direction. */
  readonly left: number;
  readonly top: number;
  readonly cos: number;
  readonly sin: number;
};

/** The grid whose rows run this far clockwise of the picture's rows. */
export function turnedGrid({ widthPx, heightPx }: LayerSize, radians: number): TurnedGrid {
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  const [left, right] = ends(widthPx * cos, heightPx * sin);
  const [top, bottom] = ends(-widthPx * sin, heightPx * cos);
  return { widthPx: right - left, heightPx: bottom - top, left, top, cos, sin };
}

/** The picture on the grid, by linear interpolation; nothing lies beyond it. */
export function turnedOnto({ widthPx, heightPx, left, top, cos, sin }: TurnedGrid, picture: FloatFrame): FloatFrame {
  const turned = floatFrame(widthPx, heightPx);
  for (let row = 0; row < heightPx; row++) {
    const across = top + row + 0.5;
    let x = cos * (left + 0.5) - sin * across - 0.5;
    let y = sin * (left + 0.5) + cos * across - 0.5;
    for (let at = row * widthPx * 4; at < (row + 1) * widthPx * 4; at += 4, x += cos, y += sin) readBetween(picture, x, y, turned.data, at);
  }
  return turned;
}

/** The grid's picture at the pixels of a picture of this size, by linear interpolation. */
export function turnedBack({ left, top, cos, sin }: TurnedGrid, turned: FloatFrame, { widthPx, heightPx }: LayerSize): FloatFrame {
  const back = floatFrame(widthPx, heightPx);
  for (let row = 0; row < heightPx; row++) {
    let x = cos * 0.5 + sin * (row + 0.5) - left - 0.5;
    let y = cos * (row + 0.5) - sin * 0.5 - top - 0.5;
    for (let at = row * widthPx * 4; at < (row + 1) * widthPx * 4; at += 4, x += cos, y -= sin) readBetween(turned, x, y, back.data, at);
  }
  return back;
}

function ends(one: number, two: number): readonly [number, number] {
  // A hair inside, so that whole turns do not gain a row by rounding.
  const low = Math.floor(Math.min(0, one, two, one + two) + ROUNDING);
  const high = Math.ceil(Math.max(0, one, two, one + two) - ROUNDING);
  return [low, Math.max(low + 1, high)];
}

const ROUNDING = 1e-6;

function readBetween({ widthPx, heightPx, data }: FloatFrame, x: number, y: number, into: Float32Array, at: number): void {
  if (x <= -1 || y <= -1 || x >= widthPx || y >= heightPx) return;
  const column = Math.floor(x);
  const row = Math.floor(y);
  const right = x - column;
  const below = y - row;
  const isLeftIn = column >= 0;
  const isRightIn = column + 1 < widthPx;
  const upper = row >= 0 ? 1 - below : 0;
  const lower = row + 1 < heightPx ? below : 0;
  const one = isLeftIn ? (1 - right) * upper : 0;
  const two = isRightIn ? right * upper : 0;
  const three = isLeftIn ? (1 - right) * lower : 0;
  const four = isRightIn ? right * lower : 0;
  const first = (Math.max(0, row) * widthPx + Math.max(0, column)) * 4;
  const next = isLeftIn && isRightIn ? first + 4 : first;
  const down = row >= 0 && row + 1 < heightPx ? widthPx * 4 : 0;
  for (let channel = 0; channel < 4; channel++) {
    into[at + channel] = one * data[first + channel]! + two * data[next + channel]! + three * data[first + down + channel]! + four * data[next + down + channel]!;
  }
}
