import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import sharp, { type Sharp } from "sharp";
import type { Result } from "../../../shared/basics/result";
import type { ColorTransform, SliderResponse } from "../../../shared/color/response/slider-response";
import { isNeutral, type BasicCorrection } from "../../../shared/color/sliders/basic-correction";
import { picturePixels, type Picture } from "../pictures/picture";
import type { Pixels } from "../pictures/pixels";
import { attempt, stillUntouched } from "../pictures/still";
import { correctPixels } from "./correct-pixels";
import { writeWholeFile } from "./whole-file";

/** What a picture can be written as, by the end of the file's name. */
export const PICTURE_EXTENSIONS = [".png", ".jpg", ".jpeg", ".tif", ".tiff"] as const;

const JPEG_QUALITY = 95;

/** The extension under which a picture keeps its own format; video frames become PNG. */
export function pictureExtension(picture: Picture): string {
  if (picture.kind === "video") return ".png";
  return { png: ".png", jpeg: ".jpg", tiff: ".tif", webp: ".png" }[picture.still.format];
}

/** Writes the picture with this correction on it; where the correction does nothing, its colours stay untouched. */
export function writeResult(picture: Picture, correction: BasicCorrection, response: SliderResponse, path: string): Promise<Result<null, string>> {
  return isNeutral(correction) ? writeUntouched(picture, path) : writeCorrected(picture, response.transformFor(correction), path);
}

/** Every pixel through the transform, at full size and depth, in sRGB. */
async function writeCorrected(picture: Picture, transform: ColorTransform, path: string): Promise<Result<null, string>> {
  const pixels = await picturePixels(picture);
  if (!pixels.ok) return pixels;
  await correctPixels(pixels.value, transform);
  return writePixels(pixels.value, path);
}

/** The very file where the format stays, else every code value and the profile as they were. */
async function writeUntouched(picture: Picture, path: string): Promise<Result<null, string>> {
  if (picture.kind === "still") {
    const { still } = picture;
    if (formatOf(path) === still.format) return writeWholeFile(path, await readFile(still.path));
    const content = await attempt(still.path, () => encoded(stillUntouched(still), path));
    return content.ok ? writeWholeFile(path, content.value) : content;
  }
  const pixels = await picturePixels(picture);
  return pixels.ok ? writePixels(pixels.value, path) : pixels;
}

/** Writes code values as a picture of the kind that the name ends in, at their own depth where that kind holds it. */
export async function writePixels(pixels: Pixels, path: string): Promise<Result<null, string>> {
  return writeWholeFile(path, await encoded(fromPixels(pixels), path));
}

function fromPixels({ widthPx, heightPx, channels, data }: Pixels): Sharp {
  const raw = sharp(data, { raw: { width: widthPx, height: heightPx, channels }, limitInputPixels: false });
  return raw.toColourspace(data instanceof Uint16Array ? "rgb16" : "srgb");
}

function encoded(picture: Sharp, path: string): Promise<Buffer> {
  switch (formatOf(path)) {
    case "jpeg":
      return picture.removeAlpha().toColourspace("srgb").jpeg({ quality: JPEG_QUALITY, chromaSubsampling: "4:4:4" }).toBuffer();
    case "tiff":
      return picture.tiff({ compression: "lzw", predictor: "horizontal" }).toBuffer();
    case "png":
      return picture.png().toBuffer();
  }
}

function formatOf(path: string): "png" | "jpeg" | "tiff" {
  const extension = extname(path).toLowerCase();
  return extension.startsWith(".t") ? "tiff" : extension.startsWith(".j") ? "jpeg" : "png";
}
