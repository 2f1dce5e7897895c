import type { FloatFrame } from "./float-frame";

/** Fewer half-transparent pixels than this prove nothing. */
const ENOUGH_PIXELS = 64;
/** One code value of eight bits: rounding may lift a colour that far above its alpha. */
const ROUNDING = 1.5 / 255;

/**
 * Does the picture look as if its colours were multiplied by its alpha already? True where enough pixels are half transparent and no colour of theirs is
 * brighter than their alpha: of straight colours that is hardly ever so. PNG says straight, and many programs write the other.
 */
export function looksPremultiplied({ data }: FloatFrame): boolean {
  let halfTransparent = 0;
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3]!;
    if (alpha <= ROUNDING || alpha >= 1 - ROUNDING) continue;
    if (Math.max(data[at]!, data[at + 1]!, data[at + 2]!) > alpha + ROUNDING) return false;
    halfTransparent++;
  }
  return halfTransparent >= ENOUGH_PIXELS;
}

/** Divides colours by their alpha, in place; where nothing is seen they become black. */
export function unmultiply(frame: FloatFrame): FloatFrame {
  const { data } = frame;
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3]!;
    for (let channel = at; channel < at + 3; channel++) data[channel] = alpha > 0 ? Math.min(1, data[channel]! / alpha) : 0;
  }
  return frame;
}
