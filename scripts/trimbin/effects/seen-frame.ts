import sharp from "sharp";
import { succeed, type Result } from "../../../shared/basics/result";
import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import type { LayerSize } from "../../../shared/effects/effect-values";
import { openPicture, picturePixels } from "../pictures/picture";
import type { Pixels } from "../pictures/pixels";
import { frameOfPixels, pixelsOfFrame } from "./frame-of-pixels";
import type { AlphaOrder } from "./parse-effects";
import type { PreviewsOrder } from "./parse-previews";

/** A frame that looks are drawn on. */
export type SeenFrame = {
  /** The size of the whole picture: the layer that the views are smaller pictures of. */
  readonly layer: LayerSize;
  /** As large as it was asked for, never larger than the picture. */
  readonly view: RgbaImage;
  /** The same, no larger than a tile of the panel: looks are measured and chosen on it. The view itself where that is no larger. */
  readonly tile: RgbaImage;
  readonly warnings: readonly string[];
};

/** A tile of the panel. */
const TILE: LayerSize = { widthPx: 320, heightPx: 180 };

/** Opens a picture and makes its views; the problem is a sentence. */
export async function seenFrame({ image, size, alpha }: Pick<PreviewsOrder, "image" | "size" | "alpha">, folder: string): Promise<Result<SeenFrame, string>> {
  const picture = await openPicture(image, [folder]);
  if (!picture.ok) return picture;
  const read = await picturePixels(picture.value);
  if (!read.ok) return read;
  const { pixels, warnings } = withStraightAlpha(read.value, alpha);
  const view = await inside(pixels, size);
  const isSmall = view.widthPx <= TILE.widthPx && view.heightPx <= TILE.heightPx;
  const tile = isSmall ? view : await inside(pixels, TILE);
  return succeed({ layer: { widthPx: pixels.widthPx, heightPx: pixels.heightPx }, view, tile, warnings });
}

function withStraightAlpha(pixels: Pixels, alpha: AlphaOrder): { readonly pixels: Pixels; readonly warnings: readonly string[] } {
  if (pixels.channels === 3) return { pixels, warnings: [] };
  const { frame, warnings } = frameOfPixels(pixels, alpha);
  return { pixels: alpha === "straight" ? pixels : pixelsOfFrame(frame, pixels.data instanceof Uint16Array ? 16 : 8), warnings };
}

async function inside({ widthPx, heightPx, channels, data }: Pixels, size: LayerSize): Promise<RgbaImage> {
  const raw = sharp(data, { raw: { width: widthPx, height: heightPx, channels }, limitInputPixels: false }).ensureAlpha();
  const small = raw.resize(size.widthPx, size.heightPx, { fit: "inside", withoutEnlargement: true, kernel: "linear" }).toColourspace("srgb");
  const { data: bytes, info } = await small.raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });
  return rgbaImage(info.width, info.height, new Uint8ClampedArray(bytes));
}
