import type { RgbaImage } from "../../basics/rgba-image";
import type { LookSignature } from "./look-measures";
import { cellOf, GRID, samplePicture } from "./measure/picture-sample";

/** Numbers a cell has in a signature: mean L*, a*, b*, and the standard deviation of L*. */
export const PER_CELL = 4;

/** How a picture looks, cell by cell. Pictures of other sizes are comparable where they show the same frame. */
export function lookSignature(image: RgbaImage): LookSignature {
  const { colors } = samplePicture(image);
  const cells = GRID.columns * GRID.rows;
  const signature = new Float32Array(cells * PER_CELL);
  const share = cells / colors.length;
  for (let sample = 0; sample < colors.length; sample++) {
    const { l, a, b } = colors[sample]!;
    const at = cellOf(sample) * PER_CELL;
    signature[at]! += l * share;
    signature[at + 1]! += a * share;
    signature[at + 2]! += b * share;
    signature[at + 3]! += l * l * share;
  }
  for (let at = 0; at < signature.length; at += PER_CELL) {
    signature[at + 3] = Math.sqrt(Math.max(0, signature[at + 3]! - signature[at]! ** 2));
  }
  return signature;
}
