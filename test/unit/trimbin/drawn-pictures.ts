import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { NEUTRAL_CORRECTION } from "../../../shared/color/sliders/basic-correction";
import { renderBasicCorrection } from "../../../shared/color/sliders/render-basic-correction";
import { frameOf } from "../color/painted-scene";

/** Runs a test in a folder of its own with reference.png, and target.png: the same scene from elsewhere, cooler and darker. */
export async function inFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "trimbin-test-"));
  try {
    await asPng(referenceFrame()).png().toFile(join(folder, "reference.png"));
    await asPng(targetFrame()).png().toFile(join(folder, "target.png"));
    await test(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What target.png would be, had its camera been set like the reference's. */
export function targetTruth(): RgbaImage {
  return frameOf(SCENE, 0.3, 0.12, 1.2, WIDTH_PX);
}

/** target.png as drawn. */
export function targetFrame(): RgbaImage {
  return renderBasicCorrection(targetTruth(), { ...NEUTRAL_CORRECTION, exposure: -0.6, temperature: -30, contrast: 15 });
}

/** A picture of a file's kind, three channels unless it is given alpha. */
export function asPng(frame: RgbaImage): Sharp {
  return sharp(frame.data, { raw: { width: frame.widthPx, height: frame.heightPx, channels: 4 } }).removeAlpha();
}

/** A file's pixels at their own depth. */
export async function pixelsOf(file: string): Promise<{ readonly values: Uint8Array | Uint16Array; readonly channels: number; readonly widthPx: number; readonly bits: 8 | 16 }> {
  const { depth } = await sharp(file).metadata();
  const deep = depth === "ushort";
  const { data, info } = await sharp(file, { ignoreIcc: true }).toColourspace(deep ? "rgb16" : "srgb").raw({ depth: deep ? "ushort" : "uchar" }).toBuffer({ resolveWithObject: true });
  return { values: deep ? new Uint16Array(data.buffer, data.byteOffset, data.length / 2) : data, channels: info.channels, widthPx: info.width, bits: deep ? 16 : 8 };
}

/** Mean difference of colours in 8-bit code values, alpha left out. */
export function meanDifference(a: { values: ArrayLike<number>; channels: number }, b: { values: ArrayLike<number>; channels: number }, scale = 1): number {
  let sum = 0;
  const pixels = a.values.length / a.channels;
  for (let pixel = 0; pixel < pixels; pixel++) {
    for (let channel = 0; channel < 3; channel++) sum += Math.abs(a.values[pixel * a.channels + channel]! / scale - b.values[pixel * b.channels + channel]!);
  }
  return sum / (pixels * 3);
}

function referenceFrame(): RgbaImage {
  return frameOf(SCENE, 0.2, 0.1, 1.2, WIDTH_PX);
}

const SCENE = { seed: 5 };
/** Large enough for the engine to be sure, small enough for many runs. */
const WIDTH_PX = 240;
