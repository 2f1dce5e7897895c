import type { Rgb } from "../correspond/color-pair";
import { writeOklab } from "../../colorimetry/oklab";

/** A correction is known where it was fitted: this far (OKLab) from the colours that it was fitted to it is taken on trust no more. Chosen on 42 triples of hero, wide shot and close-up. */
const KNOWN_WITHIN = 0.06;
const MOST_COLORS = 200;

/** Tells whether a colour lies near the colours that a correction was fitted to. */
export function knownColors(fitted: readonly Rgb[]): (color: Rgb) => boolean {
  const stride = Math.max(1, Math.ceil(fitted.length / MOST_COLORS));
  const known = fitted.filter((_, index) => index % stride === 0).map(oklab);
  return (color) => {
    const [l, a, b] = oklab(color);
    return known.some((one) => Math.hypot(one[0]! - l!, one[1]! - a!, one[2]! - b!) <= KNOWN_WITHIN);
  };
}

function oklab(color: Rgb): Float64Array {
  const lab = new Float64Array(3);
  writeOklab(...color, lab, 0);
  return lab;
}
