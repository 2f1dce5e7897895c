import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { cielabFromSrgb } from "../../../shared/colorimetry/cielab";

/** How much a correction itself changes from frame to frame: mean over steps of the summed |L|, |a|, |b| change of (mean colour after minus mean colour before). Under 0.05 nobody sees it. */
export function correctionFlicker(before: readonly RgbaImage[], after: readonly RgbaImage[]): number {
  const pushes = before.map((frame, index) => {
    const [from, to] = [meanLab(frame), meanLab(after[index]!)];
    return from.map((value, channel) => to[channel]! - value);
  });
  const steps = pushes.slice(1).map((push, index) => push.reduce((sum, value, channel) => sum + Math.abs(value - pushes[index]![channel]!), 0));
  return steps.reduce((sum, step) => sum + step, 0) / steps.length;
}

function meanLab({ data }: RgbaImage): number[] {
  const sums = [0, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const { l, a, b } = cielabFromSrgb(data[at]! / 255, data[at + 1]! / 255, data[at + 2]! / 255);
    sums[0]! += l;
    sums[1]! += a;
    sums[2]! += b;
  }
  return sums.map((sum) => sum / (data.length / 4));
}
