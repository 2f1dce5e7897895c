import type { ColorTransform } from "../response/slider-response";

/** Grid sizes worth baking: 17 for a first look, 33 for files, 65 where steep tone curves meet a picky eye. */
export type CubeSize = 17 | 33 | 65;

/**
 * A colour transform as a table over the display-encoded colour cube 0..1: `size`³ colours, red fastest, then green, then blue, three numbers each.
 * Values outside 0..1 are kept, so that what is clipped clips after interpolation and not before.
 */
export type Cube = { readonly size: CubeSize; readonly values: Float32Array };

/** Tables a transform. Throws a RangeError when it gives anything but finite numbers. */
export function bakeCube(transform: ColorTransform, size: CubeSize): Cube {
  const colors = gridColors(size);
  transform(colors, colors);
  const values = Float32Array.from(colors);
  if (!values.every(Number.isFinite)) throw new RangeError("This colour transform gives values that are not finite, so no table can be made of it.");
  return { size, values };
}

function gridColors(size: CubeSize): Float64Array {
  const colors = new Float64Array(size ** 3 * 3);
  let at = 0;
  for (let blue = 0; blue < size; blue++) {
    for (let green = 0; green < size; green++) {
      for (let red = 0; red < size; red++) {
        colors[at++] = red / (size - 1);
        colors[at++] = green / (size - 1);
        colors[at++] = blue / (size - 1);
      }
    }
  }
  return colors;
}
