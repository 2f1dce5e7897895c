import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import { isNeutral, type BasicCorrection } from "../../../shared/color/sliders/basic-correction";
import type { SliderResponse } from "../../../shared/color/response/slider-response";
import { correctionChanges } from "../../../shared/color/sliders/describe-correction";
import { invertTransform } from "../../../shared/color/fit/invert-transform";
import { renderBasicCorrection } from "../../../shared/color/sliders/render-basic-correction";

/** Colours on a side of the cube through which an existing grade is exchanged for another. */
const SIDE = 17;

/** Renders a frame that carries one correction as it would look with another: local, fast enough for a slider, never asks the host. */
export type Preview = (to: BasicCorrection) => RgbaImage;

/** The preview of one frame. Where the frame carries a grade, that grade is undone once, on a cube of colours, and not per pixel; a measured response, which costs more, is rendered by a cube too. */
export function makePreview(frame: RgbaImage, from: BasicCorrection, response: SliderResponse): Preview {
  if (isNeutral(from) && !response.calibrated) return (to) => renderBasicCorrection(frame, to, response);
  let ungraded: Float64Array | null = null;
  return (to) => {
    if (correctionChanges(from, to).length === 0) return frame;
    ungraded ??= isNeutral(from) ? cubeColors() : invertTransform(response.transformFor(from), cubeColors()).colors;
    const cube = new Float64Array(ungraded.length);
    response.transformFor(to)(ungraded, cube);
    return throughCube(frame, cube);
  };
}

function cubeColors(): Float64Array {
  const colors = new Float64Array(SIDE ** 3 * 3);
  for (let at = 0; at < SIDE ** 3; at++) {
    colors[at * 3] = (at % SIDE) / (SIDE - 1);
    colors[at * 3 + 1] = (Math.floor(at / SIDE) % SIDE) / (SIDE - 1);
    colors[at * 3 + 2] = Math.floor(at / SIDE ** 2) / (SIDE - 1);
  }
  return colors;
}

/** Trilinear interpolation between the eight colours of the cube around each pixel's own. */
function throughCube(frame: RgbaImage, cube: Float64Array): RgbaImage {
  const data = new Uint8ClampedArray(frame.data);
  const scale = (SIDE - 1) / 255;
  for (let at = 0; at < data.length; at += 4) {
    const [r, g, b] = [frame.data[at]! * scale, frame.data[at + 1]! * scale, frame.data[at + 2]! * scale];
    const [red, green, blue] = [Math.min(SIDE - 2, r | 0), Math.min(SIDE - 2, g | 0), Math.min(SIDE - 2, b | 0)];
    const [fr, fg, fb] = [r - red, g - green, b - blue];
    const corner = (red + SIDE * (green + SIDE * blue)) * 3;
    for (let channel = 0; channel < 3; channel++) {
      const base = corner + channel;
      const near = mix(mix(cube[base]!, cube[base + 3]!, fr), mix(cube[base + 3 * SIDE]!, cube[base + 3 * SIDE + 3]!, fr), fg);
      const behind = base + 3 * SIDE * SIDE;
      const far = mix(mix(cube[behind]!, cube[behind + 3]!, fr), mix(cube[behind + 3 * SIDE]!, cube[behind + 3 * SIDE + 3]!, fr), fg);
      data[at + channel] = mix(near, far, fb) * 255;
    }
  }
  return rgbaImage(frame.widthPx, frame.heightPx, data);
}

function mix(one: number, other: number, share: number): number {
  return one + share * (other - one);
}
