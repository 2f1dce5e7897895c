import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";

/** A camera's view of a still: the centre and width of its frame in shares of the still, and its roll in degrees. */
export type View = { readonly centreX: number; readonly centreY: number; readonly width: number; readonly rollDegrees: number };

const SUBSAMPLES = 3;

/** What the view sees, `widthPx` wide and 16:9. Beyond the still its edge repeats. */
export function reframe(still: RgbaImage, view: View, widthPx: number): RgbaImage {
  const heightPx = Math.round((widthPx * 9) / 16);
  const data = new Uint8ClampedArray(widthPx * heightPx * 4).fill(255);
  const scale = (view.width * still.widthPx) / widthPx;
  const cosine = Math.cos((view.rollDegrees * Math.PI) / 180) * scale;
  const sine = Math.sin((view.rollDegrees * Math.PI) / 180) * scale;
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const sums = [0, 0, 0];
      for (let sub = 0; sub < SUBSAMPLES * SUBSAMPLES; sub++) {
        const u = x + ((sub % SUBSAMPLES) + 0.5) / SUBSAMPLES - widthPx / 2;
        const v = y + (Math.floor(sub / SUBSAMPLES) + 0.5) / SUBSAMPLES - heightPx / 2;
        const at = pixelAt(still, view.centreX * still.widthPx + cosine * u - sine * v, view.centreY * still.heightPx + sine * u + cosine * v);
        for (let channel = 0; channel < 3; channel++) sums[channel] = sums[channel]! + still.data[at + channel]!;
      }
      for (let channel = 0; channel < 3; channel++) data[(y * widthPx + x) * 4 + channel] = sums[channel]! / (SUBSAMPLES * SUBSAMPLES);
    }
  }
  return rgbaImage(widthPx, heightPx, data);
}

function pixelAt({ widthPx, heightPx }: RgbaImage, x: number, y: number): number {
  const column = Math.min(widthPx - 1, Math.max(0, Math.floor(x)));
  const row = Math.min(heightPx - 1, Math.max(0, Math.floor(y)));
  return (row * widthPx + column) * 4;
}
