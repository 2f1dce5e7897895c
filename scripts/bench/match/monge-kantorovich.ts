import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { Color, ColorChange } from "./color-change";
import { multiply, symmetricSquareRoot } from "./symmetric-square-root";

const REGULAR = 1e-6;

/**
 * Our own linear Monge-Kantorovich colour transfer, closed form (Pitié and Kokaram 2007), on display-encoded RGB: the affine change that gives the target's
 * pixels the hero's mean and covariance at least cost. It stands for the open peer `color-matcher` (method "mkl"), a Python package that no npm or Debian package carries.
 */
export function mongeKantorovich(hero: readonly RgbaImage[], target: readonly RgbaImage[]): ColorChange {
  const to = spread(hero);
  const from = spread(target);
  const { root, inverse } = symmetricSquareRoot(from.covariance, REGULAR);
  const middle = symmetricSquareRoot(multiply(root, multiply(to.covariance, root)), 0).root;
  const map = multiply(inverse, multiply(middle, inverse));
  const channel = (color: Color, row: 0 | 1 | 2): number =>
    to.mean[row] + map[row * 3]! * (color[0] - from.mean[0]) + map[row * 3 + 1]! * (color[1] - from.mean[1]) + map[row * 3 + 2]! * (color[2] - from.mean[2]);
  return (color) => [channel(color, 0), channel(color, 1), channel(color, 2)];
}

function spread(images: readonly RgbaImage[]): { readonly mean: Color; readonly covariance: readonly number[] } {
  const sums = [0, 0, 0];
  const products = new Array<number>(9).fill(0);
  let count = 0;
  for (const { data } of images) {
    for (let at = 0; at < data.length; at += 4) {
      count++;
      for (let one = 0; one < 3; one++) {
        sums[one]! += data[at + one]! / 255;
        for (let two = 0; two < 3; two++) products[one * 3 + two]! += (data[at + one]! / 255) * (data[at + two]! / 255);
      }
    }
  }
  const mean: Color = [sums[0]! / count, sums[1]! / count, sums[2]! / count];
  const covariance = products.map((product, at) => product / count - mean[Math.floor(at / 3)]! * mean[at % 3]! + (at % 4 === 0 ? REGULAR : 0));
  return { mean, covariance };
}
