import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";

/** A wide painted scene to frame shots from: discs and bars of many colours over a slow gradient, the same for the same seed. Nothing in it is clipped. */
export type PaintedScene = { readonly seed: number };

type Shape = { readonly x: number; readonly y: number; readonly size: number; readonly color: readonly [number, number, number]; readonly isDisc: boolean };

/** What a camera sees of the scene, 16:9: `left`, `top` and `width` in scene units; shapes lie between 0 and 2 across, 0 and 1.2 down. */
export function frameOf(scene: PaintedScene, left = 0.2, top = 0.1, width = 1.2, widthPx = 160): RgbaImage {
  const heightPx = Math.round((widthPx * 9) / 16);
  const unit = width / widthPx;
  const colors = new Float64Array(widthPx * heightPx * 3);
  for (let at = 0; at < colors.length; at += 3) {
    const x = left + unit * ((at / 3) % widthPx);
    colors[at] = 70 + 40 * x;
    colors[at + 1] = 110 - 10 * x;
    colors[at + 2] = 120 - 20 * x;
  }
  for (const shape of shapesOf(scene)) {
    const firstRow = Math.max(0, Math.floor((shape.y - shape.size - top) / unit) - 1);
    const lastRow = Math.min(heightPx - 1, Math.ceil((shape.y + shape.size - top) / unit) + 1);
    const firstColumn = Math.max(0, Math.floor((shape.x - shape.size - left) / unit) - 1);
    const lastColumn = Math.min(widthPx - 1, Math.ceil((shape.x + shape.size - left) / unit) + 1);
    for (let row = firstRow; row <= lastRow; row++) {
      for (let column = firstColumn; column <= lastColumn; column++) {
        const cover = coverAt(shape, left + unit * (column + 0.5), top + unit * (row + 0.5));
        const at = (row * widthPx + column) * 3;
        for (let channel = 0; channel < 3; channel++) colors[at + channel] = colors[at + channel]! + cover * (shape.color[channel]! - colors[at + channel]!);
      }
    }
  }
  const data = new Uint8ClampedArray(widthPx * heightPx * 4).fill(255);
  for (let at = 0; at < colors.length; at++) data[Math.floor(at / 3) * 4 + (at % 3)] = colors[at]!;
  return rgbaImage(widthPx, heightPx, data);
}

/** A frame of one colour. */
export function flatFrame(red: number, green: number, blue: number, widthPx = 160, heightPx = 90): RgbaImage {
  const data = new Uint8ClampedArray(widthPx * heightPx * 4);
  for (let at = 0; at < data.length; at += 4) data.set([red, green, blue, 255], at);
  return rgbaImage(widthPx, heightPx, data);
}

function shapesOf({ seed }: PaintedScene): Shape[] {
  let state = seed * 7919 + 17;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
  return Array.from({ length: 90 }, () => ({
    x: random() * 2,
    y: random() * 1.2,
    size: 0.03 + random() * 0.09,
    color: [40 + random() * 160, 40 + random() * 160, 40 + random() * 160] as const,
    isDisc: random() < 0.5,
  }));
}

/** How much of the point the shape covers, 0..1, with a soft edge. */
function coverAt({ x, y, size, isDisc }: Shape, pointX: number, pointY: number): number {
  const [dx, dy] = [Math.abs(pointX - x), Math.abs(pointY - y)];
  const distance = isDisc ? Math.sqrt(dx * dx + dy * dy) : Math.max(dx, 2.5 * dy);
  return Math.min(1, Math.max(0, (size - distance) / 0.006));
}
