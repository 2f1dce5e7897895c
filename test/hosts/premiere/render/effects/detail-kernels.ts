import { rgbaImage, type RgbaImage } from "../../../../../shared/basics/rgba-image";
import { numberAt, parameterNamed, parameterValueAt } from "../parameter-value-at";
import type { ComponentState } from "../../state/project-state";
import type { Ticks } from "../../../../../shared/time/ticks";
import type { EffectKernel } from "./effect-kernel";
import { boxBlurred } from "./gaussian-blur";

/** Sharpen: every colour away from the mean of its eight neighbours, edge pixels repeated. */
export const sharpen: EffectKernel = (image, component, { at }) => {
  const amount = numberAt(component, "Sharpen Amount", at, 0) / 100;
  return amount === 0 ? image : mapNeighbours(image, (pixel, around) => pixel + amount * (pixel - around));
};

/** Unsharp Mask: away from a blurred copy where the difference reaches the threshold (bytes); radius in layer pixels. */
export const unsharpMask: EffectKernel = (image, component, { at, scale }) => {
  const amount = numberAt(component, "Amount", at, 50) / 100;
  const threshold = numberAt(component, "Threshold", at, 0);
  const soft = boxBlurred(image, numberAt(component, "Radius", at, 1) * scale);
  return mapBytes(image, (byte, index) => {
    const difference = byte - soft.data[index]!;
    return Math.abs(difference) < threshold ? byte : byte + amount * difference;
  });
};

/** Find Edges: Sobel's gradient on white, or on black when inverted; faded by "Blend With Original" (percent). */
export const findEdges: EffectKernel = (image, component, { at }) => {
  const kept = numberAt(component, "Blend With Original", at, 0) / 100;
  const onBlack = flagAt(component, "Invert", at);
  const { widthPx, heightPx, data } = image;
  return mapBytes(image, (byte, index) => {
    const pixel = index >> 2;
    const [x, y] = [pixel % widthPx, Math.floor(pixel / widthPx)];
    const value = (dx: number, dy: number): number => data[(Math.min(heightPx - 1, Math.max(0, y + dy)) * widthPx + Math.min(widthPx - 1, Math.max(0, x + dx))) * 4 + (index & 3)]!;
    const across = value(1, -1) + 2 * value(1, 0) + value(1, 1) - value(-1, -1) - 2 * value(-1, 0) - value(-1, 1);
    const down = value(-1, 1) + 2 * value(0, 1) + value(1, 1) - value(-1, -1) - 2 * value(0, -1) - value(1, -1);
    const edge = Math.min(255, Math.hypot(across, down));
    return (1 - kept) * (onBlack ? edge : 255 - edge) + kept * byte;
  });
};

/** Noise: up to so many percent of white, each channel by itself or all alike ("Noise Type" off); another pattern at every moment. */
export const noise: EffectKernel = (image, component, { at }) => {
  const reach = numberAt(component, "Amount of Noise", at, 0) * 2.55;
  if (reach === 0) return image;
  const isColored = flagAt(component, "Noise Type", at);
  const moment = Number(at % 1_000_003n);
  return mapBytes(image, (byte, index) => byte + reach * (2 * random((isColored ? index : index >> 2) + moment * 7919) - 1));
};

/** Mosaic: the mean colour of each block, or with "Sharp Colors" the colour of its middle pixel. */
export const mosaic: EffectKernel = (image, component, { at }) => {
  const { widthPx, heightPx, data } = image;
  const across = Math.min(widthPx, Math.max(1, Math.round(numberAt(component, "Horizontal Blocks", at, 10))));
  const down = Math.min(heightPx, Math.max(1, Math.round(numberAt(component, "Vertical Blocks", at, 10))));
  const sums = new Float64Array(across * down * 4);
  const blockOf = (pixel: number): number => Math.floor((Math.floor(pixel / widthPx) * down) / heightPx) * across + Math.floor(((pixel % widthPx) * across) / widthPx);
  for (let pixel = 0; pixel < widthPx * heightPx; pixel++) {
    const block = blockOf(pixel) * 4;
    for (let channel = 0; channel < 3; channel++) sums[block + channel]! += data[pixel * 4 + channel]!;
    sums[block + 3]!++;
  }
  return mapBytes(image, (_byte, index) => {
    const block = blockOf(index >> 2) * 4;
    return sums[block + (index & 3)]! / sums[block + 3]!;
  });
};

function flagAt(component: ComponentState, name: string, at: Ticks): boolean {
  const param = parameterNamed(component, name);
  return param !== undefined && parameterValueAt(param, at) === true;
}

/** Changes every colour byte; alpha stays. */
function mapBytes(image: RgbaImage, change: (byte: number, index: number) => number): RgbaImage {
  return rgbaImage(image.widthPx, image.heightPx, image.data.map((byte, index) => ((index & 3) === 3 ? byte : change(byte, index))));
}

function mapNeighbours(image: RgbaImage, change: (pixel: number, around: number) => number): RgbaImage {
  const { widthPx, heightPx, data } = image;
  return mapBytes(image, (byte, index) => {
    const pixel = index >> 2;
    const [x, y] = [pixel % widthPx, Math.floor(pixel / widthPx)];
    let sum = -byte;
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) sum += data[(Math.min(heightPx - 1, Math.max(0, y + dy)) * widthPx + Math.min(widthPx - 1, Math.max(0, x + dx))) * 4 + (index & 3)]!;
    }
    return change(byte, sum / 8);
  });
}

/** A number from 0 to 1 that looks random and is always the same for the same seed (xorshift-multiply mix). */
function random(seed: number): number {
  let mixed = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
