import type { RgbaImage } from "../../basics/rgba-image";

/** A small frame as brightness and two colour differences, 0..1 each (the differences -0.5..0.5), with what comparing asks for worked out once. */
export type SmallFrame = {
  readonly luma: Float32Array;
  readonly blue: Float32Array;
  readonly red: Float32Array;
  readonly meanLuma: number;
  /** Standard deviation of the brightness. */
  readonly contrast: number;
};

/** Side lengths frames are shrunk to: cuts are seen as well on this, and grain and small movements no longer are. */
const WIDTH_PX = 48;
const HEIGHT_PX = 27;
/** Brightness noise (standard deviation) under which a picture has no shapes to compare. */
const NOISE = 0.012;

/** Shrinks a frame of any shape for comparing it with its neighbours. */
export function smallFrame(image: RgbaImage): SmallFrame {
  const size = WIDTH_PX * HEIGHT_PX;
  const [luma, blue, red] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)];
  const counts = new Uint32Array(size);
  for (let y = 0; y < image.heightPx; y++) {
    const row = Math.floor((y * HEIGHT_PX) / image.heightPx) * WIDTH_PX;
    for (let x = 0; x < image.widthPx; x++) {
      const from = (y * image.widthPx + x) * 4;
      const [r, g, b] = [image.data[from]! / 255, image.data[from + 1]! / 255, image.data[from + 2]! / 255];
      const brightness = 0.2126 * r + 0.7152 * g + 0.0722 * b;
      const at = row + Math.floor((x * WIDTH_PX) / image.widthPx);
      luma[at]! += brightness;
      blue[at]! += (b - brightness) / 1.8556;
      red[at]! += (r - brightness) / 1.5748;
      counts[at]!++;
    }
  }
  for (const plane of [luma, blue, red]) plane.forEach((sum, at) => (plane[at] = counts[at]! > 0 ? sum / counts[at]! : 0));
  const meanLuma = mean(luma);
  return { luma, blue, red, meanLuma, contrast: Math.sqrt(mean(luma.map((value) => (value - meanLuma) ** 2))) };
}

/**
 * How different two frames are, 0..1: the geometric mean of how far their colours are apart and how little their shapes have in common.
 * A flash, a fade or a lamp switched on changes colours and keeps shapes; grain in a dark frame changes shapes and keeps colours; a cut changes both.
 */
export function frameChange(one: SmallFrame, two: SmallFrame): number {
  return Math.sqrt(colorChange(one, two) * shapeChange(one, two));
}

/** Mean absolute change of brightness and colour differences, 0..1. */
function colorChange(one: SmallFrame, two: SmallFrame): number {
  let sum = 0;
  for (let at = 0; at < one.luma.length; at++) {
    sum += Math.abs(one.luma[at]! - two.luma[at]!) + Math.abs(one.blue[at]! - two.blue[at]!) + Math.abs(one.red[at]! - two.red[at]!);
  }
  return Math.min(1, sum / one.luma.length);
}

/** One less the correlation of the brightness, 0 (the same shapes) to 1 (nothing in common). Frames without shapes have nothing in common with any. */
function shapeChange(one: SmallFrame, two: SmallFrame): number {
  let product = 0;
  for (let at = 0; at < one.luma.length; at++) product += (one.luma[at]! - one.meanLuma) * (two.luma[at]! - two.meanLuma);
  return 1 - Math.max(0, product / one.luma.length / (one.contrast * two.contrast + NOISE ** 2));
}

function mean(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
