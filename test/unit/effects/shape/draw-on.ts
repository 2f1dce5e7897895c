import { BUILT_IN_RESPONSE } from "../../../../shared/color/response/built-in-response";
import type { Effect } from "../../../../shared/effects/effect-drawing";
import type { Params } from "../../../../shared/effects/effect-spec";
import { effectValues } from "../../../../shared/effects/effect-values";
import { floatFrame, type FloatFrame } from "../../../../shared/effects/float-frame";

/** Draws an effect on a copy of a frame; a scale below 1 makes the frame a preview of a larger layer. */
export function drawOn(frame: FloatFrame, effect: Effect, params: Params, { scale = 1, frameNumber = 0 } = {}): FloatFrame {
  const layer = { widthPx: frame.widthPx / scale, heightPx: frame.heightPx / scale };
  const values = effectValues(effect.spec, params, layer);
  if (!values.ok) throw new Error(values.problem.what);
  return effect.onCpu({ ...frame, data: frame.data.slice() }, values.value, { layer, scale, frameNumber, lumetri: BUILT_IN_RESPONSE });
}

/** A grey picture by its rows, "0 50 100" (percent of white); "-" is a clear pixel. */
export function greys(...rows: readonly string[]): FloatFrame {
  const cells = rows.map((row) => row.trim().split(/\s+/));
  const frame = floatFrame(cells[0]!.length, rows.length);
  cells.flat().forEach((cell, at) => {
    if (cell !== "-") frame.data.set([Number(cell) / 100, Number(cell) / 100, Number(cell) / 100, 1], 4 * at);
  });
  return frame;
}

/** The rows again: whole percents of white where a pixel is opaque, "-" where it is clear, "50@25" at a quarter of its alpha. */
export function rowsOf({ widthPx, heightPx, data }: FloatFrame): string[] {
  const cell = (at: number): string => {
    const [grey, alpha] = [Math.round(100 * data[at]!), Math.round(100 * data[at + 3]!)];
    if (alpha === 0) return "-";
    return alpha === 100 ? `${grey}` : `${grey}@${alpha}`;
  };
  return Array.from({ length: heightPx }, (_, y) => Array.from({ length: widthPx }, (__, x) => cell(4 * (y * widthPx + x))).join(" "));
}

/** One opaque grey everywhere, 0-1. */
export function evenGrey(widthPx: number, heightPx: number, grey: number): FloatFrame {
  const frame = floatFrame(widthPx, heightPx);
  for (let at = 0; at < frame.data.length; at += 4) frame.data.set([grey, grey, grey, 1], at);
  return frame;
}
