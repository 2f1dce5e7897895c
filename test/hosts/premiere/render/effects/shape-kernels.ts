import { rgbaImage, type RgbaImage } from "../../../../../shared/basics/rgba-image";
import { numberAt, pointAt } from "../parameter-value-at";
import type { EffectKernel } from "./effect-kernel";

/** Horizontal Flip: left becomes right. */
export const horizontalFlip: EffectKernel = (image) => moved(image, (x, y) => [image.widthPx - 1 - x, y]);

/** Vertical Flip: top becomes bottom. */
export const verticalFlip: EffectKernel = (image) => moved(image, (x, y) => [x, image.heightPx - 1 - y]);

/** Mirror: what lies behind a line through "Reflection Center" is replaced by what lies before it; angle in degrees, 0 keeps the left side. */
export const mirror: EffectKernel = (image, component, { at }) => {
  const centre = pointAt(component, "Reflection Center", at, { x: 0.5, y: 0.5 });
  const angle = (numberAt(component, "Reflection Angle", at, 0) * Math.PI) / 180;
  const [nx, ny] = [Math.cos(angle), Math.sin(angle)];
  return moved(image, (x, y) => {
    const behind = (x + 0.5 - centre.x * image.widthPx) * nx + (y + 0.5 - centre.y * image.heightPx) * ny;
    return behind <= 0 ? [x, y] : [x - 2 * behind * nx, y - 2 * behind * ny];
  });
};

/** Crop: percent of each side becomes transparent; "Zoom" and feather are not drawn. */
export const crop: EffectKernel = (image, component, { at }) => {
  const side = (name: string): number => numberAt(component, name, at, 0) / 100;
  const [left, top] = [side("Left") * image.widthPx, side("Top") * image.heightPx];
  const [right, bottom] = [(1 - side("Right")) * image.widthPx, (1 - side("Bottom")) * image.heightPx];
  return moved(image, (x, y) => (x + 0.5 < left || x + 0.5 > right || y + 0.5 < top || y + 0.5 > bottom ? null : [x, y]));
};

/** Directional Blur: the mean along a line of twice the length (layer pixels) in the direction, 0 is up; a plain mean where hosts may weigh (simulated). */
export const directionalBlur: EffectKernel = (image, component, { at, scale }) => {
  const angle = (numberAt(component, "Direction", at, 0) * Math.PI) / 180;
  const reach = numberAt(component, "Blur Length", at, 0) * scale;
  const taps = Math.ceil(reach);
  if (taps === 0) return image;
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
  const { widthPx, heightPx, data } = image;
  const blurred = new Uint8ClampedArray(data.length);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let tap = -taps; tap <= taps; tap++) {
          const along = (tap / taps) * reach;
          const [fromX, fromY] = [Math.round(x + along * dx), Math.round(y + along * dy)];
          sum += data[(Math.min(heightPx - 1, Math.max(0, fromY)) * widthPx + Math.min(widthPx - 1, Math.max(0, fromX))) * 4 + channel]!;
        }
        blurred[(y * widthPx + x) * 4 + channel] = sum / (2 * taps + 1);
      }
    }
  }
  return rgbaImage(widthPx, heightPx, blurred);
};

/** Every pixel from another place of the picture, nearest pixel; null and outside are transparent. */
function moved(image: RgbaImage, from: (x: number, y: number) => readonly [number, number] | null): RgbaImage {
  const { widthPx, heightPx, data } = image;
  const result = new Uint8ClampedArray(data.length);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const source = from(x, y);
      if (!source) continue;
      const [fromX, fromY] = [Math.round(source[0]), Math.round(source[1])];
      if (fromX < 0 || fromY < 0 || fromX >= widthPx || fromY >= heightPx) continue;
      const start = (fromY * widthPx + fromX) * 4;
      result.set(data.subarray(start, start + 4), (y * widthPx + x) * 4);
    }
  }
  return rgbaImage(widthPx, heightPx, result);
}
