import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";

/** What another camera or an earlier grade does to a picture. */
export type Mismatch = { readonly name: string; readonly apply: (image: RgbaImage) => RgbaImage };

const GAMMA = 2.3;

/** Mismatches that no slider set makes exactly: other primaries and tone curves, split toning, faded blacks; none of it is a formula of the simulated hosts or of the engine. */
export const MISMATCHES: readonly Mismatch[] = [
  { name: "warm, half a stop under, flatter", apply: camera([0.86, 0.7, 0.52], [0.92, 0.06, 0.02, 0.05, 0.9, 0.05, 0.02, 0.1, 0.88], (y) => 0.03 + 0.94 * y) },
  { name: "cool, brighter, harder", apply: camera([1.05, 1.25, 1.55], [1.08, -0.06, -0.02, -0.04, 1.08, -0.04, -0.01, -0.07, 1.08], (y) => y - 0.05 * Math.sin(2 * Math.PI * y)) },
  { name: "magenta, faded, pale", apply: camera([1.12, 0.9, 1.1], [0.78, 0.16, 0.06, 0.12, 0.78, 0.1, 0.1, 0.14, 0.76], (y) => 0.07 + 0.88 * y ** 0.9) },
  { name: "green, crushed, strong", apply: camera([0.8, 1, 0.75], [1.16, -0.12, -0.04, -0.06, 1.12, -0.06, -0.03, -0.15, 1.18], (y) => Math.max(0, 1.06 * y ** 1.12 - 0.04)) },
];

/** Gains and a row-major matrix in linear light, then a tone curve on the display signal. */
function camera(gains: readonly [number, number, number], matrix: readonly number[], tone: (signal: number) => number): Mismatch["apply"] {
  return (image) => {
    const data = new Uint8ClampedArray(image.data);
    for (let at = 0; at < data.length; at += 4) {
      const light = [0, 1, 2].map((channel) => gains[channel]! * (image.data[at + channel]! / 255) ** GAMMA);
      for (let row = 0; row < 3; row++) {
        const mixed = [0, 1, 2].reduce((sum, column) => sum + matrix[row * 3 + column]! * light[column]!, 0);
        data[at + row] = 255 * tone(Math.min(1, Math.max(0, mixed)) ** (1 / GAMMA));
      }
    }
    return rgbaImage(image.widthPx, image.heightPx, data);
  };
}
